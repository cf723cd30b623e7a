namespace Catchlight.Guidance.Questions;

/// <summary>The text of a question. Every question can be skipped; a skipped one counts as not said.</summary>
/// <param name="Id">The question.</param>
/// <param name="Many">Whether several answers can be chosen (checkboxes) or one (radios).</param>
/// <param name="Title">The question, as its heading or legend.</param>
/// <param name="TitleForOther">The same when it is about somebody else.</param>
/// <param name="Hint">Help with the answer; null where none is needed.</param>
/// <param name="Why">Why we ask, in a sentence.</param>
/// <param name="Options">What can be chosen; for the country they are the listed countries.</param>
public sealed record Question(
    QuestionId Id, bool Many, string Title, string TitleForOther, string? Hint, string Why, IReadOnlyList<QuestionOption> Options);

/// <summary>One possible answer.</summary>
/// <param name="Value">What a form sends.</param>
/// <param name="Label">What people read.</param>
/// <param name="Hint">More words under it; null where none are needed.</param>
public sealed record QuestionOption(string Value, string Label, string? Hint);
