using System.Text.Json;
using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Tests.Content;

public sealed class JsonSchemaTests
{
    [Theory]
    [InlineData("""{"type":"object","required":["a"]}""", "{}", "/ lacks a")]
    [InlineData("""{"type":"object","additionalProperties":false,"properties":{"a":{}}}""", """{"b":1}""", "/b is not known")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"string"}}""", """{"b":1}""", "/b is not of type")]
    [InlineData("""{"type":"object"}""", """{"b":1,"b":2}""", "/b is there twice")]
    [InlineData("""{"type":"array","minItems":2}""", "[1]", "/ has too few items")]
    [InlineData("""{"items":{"type":"integer"}}""", "[1,1.5]", "/1 is not of type")]
    [InlineData("""{"type":["string","null"]}""", "1", "/ is not of type")]
    [InlineData("""{"enum":["x","y"]}""", "\"z\"", "/ is none of")]
    [InlineData("""{"pattern":"^a+$"}""", "\"ab\"", "/ 'ab' does not fit")]
    [InlineData("""{"minLength":2}""", "\"a\"", "/ is too short")]
    [InlineData("""{"minimum":3}""", "2", "/ is below 3")]
    [InlineData("""{"maximum":3}""", "4", "/ is above 3")]
    public void Validate_AValueThatBreaksARule_SaysWhereAndHow(string schema, string value, string message) =>
        Assert.StartsWith(message, Assert.Single(Validate(schema, value)), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"type":["string","null"],"minLength":2}""", "null")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"boolean"}}}""", """{"a":true,"b":1}""")]
    [InlineData("""{"title":"x","description":"y","$schema":"z","type":"number"}""", "1.5")]
    public void Validate_AValueThatKeepsTheRules_IsFine(string schema, string value) => Assert.Empty(Validate(schema, value));

    [Theory]
    [InlineData("""{"maxLength":3}""")]
    [InlineData("""{"type":"date"}""")]
    public void Validate_ASchemaThatNobodyWouldCheck_IsRefused(string schema) => Assert.Throws<JsonException>(() => Validate(schema, "\"a\""));

    private static IReadOnlyList<string> Validate(string schema, string value)
    {
        using var rules = JsonDocument.Parse(schema);
        using var document = JsonDocument.Parse(value);
        return JsonSchema.Validate(document.RootElement, rules.RootElement);
    }
}
