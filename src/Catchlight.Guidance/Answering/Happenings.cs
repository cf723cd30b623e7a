namespace Catchlight.Guidance.Answering;

/// <summary>What has happened; several can be true. <see cref="Unsure"/> stands alone.</summary>
[Flags]
public enum Happenings
{
    /// <summary>Not asked, or skipped.</summary>
    NotSaid = 0,

    /// <summary>A stranger asks for intimate pictures.</summary>
    AsksForPictures = 1,

    /// <summary>Somebody says that they have intimate pictures or video.</summary>
    SaysHasPictures = 2,

    /// <summary>They sent them to somebody, or put them online.</summary>
    SentToSomeone = 4,

    /// <summary>There was a video call.</summary>
    VideoCall = 8,

    /// <summary>The picture is fake, edited or made by AI.</summary>
    FakeOrAi = 16,

    /// <summary>It came as an email from somebody unknown.</summary>
    EmailFromUnknown = 32,

    /// <summary>The person is not sure what has happened.</summary>
    Unsure = 64,
}
