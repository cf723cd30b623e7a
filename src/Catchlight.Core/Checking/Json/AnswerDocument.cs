using System.Text.Json.Serialization;
using Catchlight.Core.Findings;

namespace Catchlight.Core.Checking.Json;

/// <summary>The findings together.</summary>
/// <param name="Level">not-who-they-say, doubtful, nothing-found or cannot-tell.</param>
/// <param name="Text">For people.</param>
public sealed record AnswerDocument(
    [property: JsonConverter(typeof(KebabCaseConverter<AnswerLevel>))] AnswerLevel Level,
    string Text);
