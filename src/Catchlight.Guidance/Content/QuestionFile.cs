namespace Catchlight.Guidance.Content;

/// <summary><c>xx/questions.json</c>.</summary>
internal sealed record QuestionFile(ReviewEntry Review, IReadOnlyList<QuestionEntry> Questions);

/// <summary>Who answers for the questions, and until when they may be shown.</summary>
internal sealed record ReviewEntry(string Owner, string Reviewed, string ReviewBy);

/// <summary>The text of one question.</summary>
internal sealed record QuestionEntry(string Id, string Title, string Why, IReadOnlyList<OptionEntry> Options, string? TitleForOther = null, string? Hint = null);

/// <summary>The text of one option.</summary>
internal sealed record OptionEntry(string Value, string Label, string? Hint = null);
