using System.Text.RegularExpressions;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;
using Catchlight.Evidence.Words;

namespace Catchlight.Evidence.Tests.Words;

public sealed class PackWordsTests
{
    // A text in quotation marks that looks like a key.
    private static readonly Regex Quoted = new("\"([a-z0-9]+(?:[.-][a-z0-9]+)*)\"");

    // Where the words are asked for by key, in whole.
    private static readonly Regex Asked = new(@"(?:words|Words)\[""([a-z0-9.-]+)""\]|\.(?:Format|Count|Optional)\(\s*""([a-z0-9.-]+)""");

    [Theory, InlineData("en"), InlineData("es")]
    public void Keys_OfALanguage_AreThoseThatTheCodeAsksFor(string language)
    {
        var words = PackWords.In(language);
        Assert.Equal(language, words.Language);
        var sources = string.Join('\n', Sources().Select(File.ReadAllText));
        var keys = words.Keys.Select(key => Regex.Replace(key, "[.](one|many)$", "")).ToHashSet();
        Assert.Subset(keys, Asked.Matches(sources).Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value).ToHashSet());
        var used = Quoted.Matches(sources).Select(match => match.Groups[1].Value)
            .Concat(KebabNames.All<ExhibitKind>().Select(kind => "kind." + kind)).Concat(KebabNames.All<IdentifierKind>().Select(kind => "identifier." + kind))
            .Concat(KebabNames.All<RecordReason>().Select(reason => "reason." + reason)).ToHashSet();
        Assert.Subset(used, keys);
    }

    [Theory, InlineData("en"), InlineData("es")]
    public void Keys_OfCounts_AreThereForOneAndForMany(string language)
    {
        var keys = PackWords.In(language).Keys.ToHashSet();
        var counts = keys.Where(key => key.EndsWith(".one", StringComparison.Ordinal) || key.EndsWith(".many", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(counts);
        Assert.All(counts, key => Assert.Contains(key[..key.LastIndexOf('.')] + (key.EndsWith(".one", StringComparison.Ordinal) ? ".many" : ".one"), keys));
    }

    [Fact]
    public void In_ALanguageWithoutAny_IsEnglish() => Assert.Equal("en", PackWords.In("xx").Language);

    [Theory, InlineData("en", "1,234,567 bytes"), InlineData("es", "1\u00A0234\u00A0567 bytes")]
    public void Count_ALargeNumber_CannotBeTakenForAFraction(string language, string said) => Assert.Equal(said, PackWords.In(language).Count("bytes", 1_234_567));

    [Theory]
    [InlineData("en", "2026-03-04T21:07", "4 March 2026, 21:07 (21:07 UTC)")]
    [InlineData("es", "2026-03-04T21:07", "4 de marzo de 2026, 21:07 (21:07\u00A0UTC)")]
    [InlineData("es", "2026-07-01T00:30:05", "1 de julio de 2026, 00:30:05 (30 de junio de 2026, 23:30:05\u00A0UTC)")]
    [InlineData("es", "2026-10-25T01:30", "25 de octubre de 2026, 01:30 (no se sabe la hora UTC)")]
    [InlineData("es", "2026-03-04", "4 de marzo de 2026")]
    [InlineData("es", null, "Sin fecha conocida")]
    public void When_ATime_IsWrittenAsTheLanguageDoesWithTheMonthAsAWord(string language, string? time, string said) =>
        Assert.Equal(said, PackWords.In(language).When(EventTime.TryParse(time, out var when) ? when : null, TimeZoneInfo.FindSystemTimeZoneById("Europe/London")));

    [Fact]
    public void Format_WithoutAValueForAPlace_NamesIt() => Assert.Contains("{file}", Assert.Throws<KeyNotFoundException>(() => PackWords.English.Format("origin.message")).Message, StringComparison.Ordinal);

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(SharedData.Repository, "src", "Catchlight.Evidence"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(SharedData.Repository, "src", "Catchlight.Cli", "Evidence", "Chats"), "*.cs"));
}
