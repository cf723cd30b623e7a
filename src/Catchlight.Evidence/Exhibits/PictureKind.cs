namespace Catchlight.Evidence.Exhibits;

/// <summary>What somebody who knows a picture, a video or another file says that it is. Asked before it is opened.</summary>
public enum PictureKind
{
    /// <summary>A screenshot of messages or of a profile, with nothing intimate in it.</summary>
    Screenshot,

    /// <summary>The profile picture of whoever did it, with nothing intimate in it.</summary>
    ProfilePicture,

    /// <summary>Something else, with nothing intimate in it.</summary>
    Other,

    /// <summary>It shows somebody naked, partly naked or in a sexual way, be it real or made by a computer; also a screenshot in which such a picture can be seen.</summary>
    Intimate,
}
