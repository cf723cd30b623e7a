namespace Catchlight.Evidence.Exhibits;

/// <summary>What a file may hold, going by its name alone.</summary>
public enum FileNature
{
    /// <summary>Words. It is opened to look whether that is so.</summary>
    Text,

    /// <summary>An email or a mailbox; pictures may hang on it.</summary>
    Email,

    /// <summary>A zip; only the texts in it are opened.</summary>
    Zip,

    /// <summary>A picture, a video, a sound, a document or anything else. It is not opened before somebody said what it is.</summary>
    MayHoldPictures,
}
