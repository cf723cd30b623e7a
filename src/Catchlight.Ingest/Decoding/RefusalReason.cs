namespace Catchlight.Ingest.Decoding;

/// <summary>Why a file gave no picture.</summary>
public enum RefusalReason
{
    /// <summary>It has no bytes.</summary>
    Empty,

    /// <summary>It has more bytes than <see cref="DecoderOptions.MaxBytes"/>; they were not read.</summary>
    TooManyBytes,

    /// <summary>Its header announces more pixels than <see cref="DecoderOptions.MaxPixels"/>; none was decoded.</summary>
    TooManyPixels,

    /// <summary>Its first bytes are those of no picture format.</summary>
    NotAPicture,

    /// <summary>A picture, document or video format that is known but not read, such as SVG.</summary>
    Unsupported,

    /// <summary>The format is known but the data is broken or ends early.</summary>
    Damaged,

    /// <summary>The file could not be opened or read: absent, no permission, a disk error.</summary>
    Unreadable,

    /// <summary>Decoding took longer than <see cref="DecoderOptions.TimeLimit"/>.</summary>
    TooSlow,
}
