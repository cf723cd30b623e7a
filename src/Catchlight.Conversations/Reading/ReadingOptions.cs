namespace Catchlight.Conversations.Reading;

/// <summary>What reading an export may cost, and the language of what is said about it. A browser on a phone sets less.</summary>
public sealed record ReadingOptions
{
    /// <summary>Bytes that a file may have which is read as a whole, and any one file of an archive when it is unpacked. 1 to 1,000,000,000; default 200 MB.</summary>
    public int MaxBytes
    {
        get;
        init => field = value is >= 1 and <= 1_000_000_000 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = 200_000_000;

    /// <summary>Messages of an export that are read; what comes after them is left out, and said. 1 to 10,000,000; default 1 million.</summary>
    public int MaxMessages
    {
        get;
        init => field = value is >= 1 and <= 10_000_000 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = 1_000_000;

    /// <summary>Characters of one message that are read; the rest of it is left out, and said. 100 to 10,000,000; default 50,000.</summary>
    public int MaxMessageLength
    {
        get;
        init => field = value is >= 100 and <= 10_000_000 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = 50_000;

    /// <summary>The language of what is said about the reading: a code such as "es". English where there are no words in it; default "en".</summary>
    public string Language { get; init; } = "en";
}
