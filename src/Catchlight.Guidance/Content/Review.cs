namespace Catchlight.Guidance.Content;

/// <summary>Who answers for a text, and until when it may be shown.</summary>
/// <param name="Owner">The role that answers for it.</param>
/// <param name="Reviewed">The day on which it was last read against its source.</param>
/// <param name="ReviewBy">The last day on which it may be shown without being read again.</param>
public sealed record Review(string Owner, DateOnly Reviewed, DateOnly ReviewBy);
