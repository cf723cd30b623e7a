namespace Catchlight.Conversations.Judging;

/// <summary>What is known beside the conversation.</summary>
public sealed record JudgingOptions
{
    /// <summary>The name under which the person writes; null where it is left to the export, or to what is said.</summary>
    public string? Me { get; init; }

    /// <summary>The language of the sentences: a code such as "en" or "es"; English where there are none in it.</summary>
    public string Language { get; init; } = "en";
}
