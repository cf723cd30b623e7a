namespace Catchlight.Conversations.Identifiers;

/// <summary>What is known beside the messages themselves.</summary>
public sealed record IdentifierOptions
{
    /// <summary>Which app the conversation is from: there "@name" is a username of that app. Null where it is not known, as by default.</summary>
    public ConversationFormat? Format { get; init; }

    /// <summary>The country whose phone numbers are written as one dials them at home, ISO 3166. Null, as by default: only numbers with + or 00 are sure.</summary>
    public string? Country { get; init; }

    /// <summary>How many findings of each sort are kept. 1 to 1,000,000; default 10,000.</summary>
    public int Most
    {
        get;
        init => field = value is >= 1 and <= 1_000_000 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = 10_000;
}
