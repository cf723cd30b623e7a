using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Statements;
using Catchlight.Evidence.Words;

namespace Catchlight.Evidence.Tests.Statements;

public sealed class StatementDraftTests
{
    [Fact]
    public async Task Statement_OfACase_SaysWhoWhenWhatAndHowMuch()
    {
        var text = StatementDraft.Statement(await MadePack.Contents());
        foreach (var said in (string[])
        [
            "My name is Олег Ivanov.", "- Username: anna.b_77 (Instagram)", "The first thing that I know the date of was on 14 March 2026, the last on 14 March 2026 at 22:30.",
            "- 14 March 2026, 21:05:30 (21:05:30 UTC): Anna wrote: “=pay me \"now\"”", "- 14 March 2026, 21:07 (21:07 UTC): £500 by bank transfer", "200.00 GBP, by bank transfer, to DE00 0000 0000, transfer number not known",
            "I kept 7 files", "- The first chat on the dating app: I deleted it.", "- Date not known: “She also called once.",
        ])
            Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_AfterAnAppWasAskedToRemoveIt_EndsWithWhatTheyDid() =>
        Assert.Contains("the last on 14 March 2026 at 22:30.", StatementDraft.Statement(await MadePack.Contents() with { Case = MadePack.CaseWithRemovals }), StringComparison.Ordinal);

    [Fact]
    public async Task Statement_OfACaseInSpanish_SaysTheSameInSpanish()
    {
        var text = StatementDraft.Statement(await MadePack.Contents("es"));
        foreach (var said in (string[])
        [
            "Me llamo Олег Ivanov.", "- Nombre de usuario: anna.b_77 (Instagram)", "La primera fecha que sé es el 14 de marzo de 2026; la última, el 14 de marzo de 2026 a las 22:30.",
            "- 14 de marzo de 2026, 21:05:30 (21:05:30\u00A0UTC): Anna escribió: “=pay me \"now\"”", "200.00 GBP, por bank transfer, a DE00 0000 0000, número del pago: no se sabe",
            "Guardé 7 archivos", "- Sin fecha conocida: “She also called once.",
        ])
            Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains("6. Qué guardé: 7 archivos, en un paquete", StatementDraft.CallSheet(await MadePack.Contents("es")), StringComparison.Ordinal);
    }

    [Theory, InlineData("en"), InlineData("es")]
    public void CallSheet_OfACaseWithPlacesToFillInInTheWordsOfOthers_LeavesThemAsTheyAre(string language)
    {
        var contents = new PackContents(new EvidenceCase { Summary = "{count} {when}", Payments = [new Payment(null, "1", null, "{to}", "{sum}", null, null)] }, [], []) { Words = PackWords.In(language) };
        Assert.Contains("{count} {when}", StatementDraft.CallSheet(contents), StringComparison.Ordinal);
        Assert.Contains("{to}", StatementDraft.CallSheet(contents), StringComparison.Ordinal);
        Assert.Contains("{sum}", StatementDraft.Statement(contents), StringComparison.Ordinal);
    }

    [Fact]
    public void Statement_OfNothing_LeavesGapsToFill()
    {
        var contents = new PackContents(new EvidenceCase(), [], []);
        Assert.Contains("[your name]", StatementDraft.Statement(contents), StringComparison.Ordinal);
        Assert.Contains("[when it began", StatementDraft.Statement(contents), StringComparison.Ordinal);
        Assert.Contains("I am under 18", StatementDraft.CallSheet(contents), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CallSheet_OfACase_FitsOnAPage()
    {
        var contents = await MadePack.Contents();
        contents = contents with
        {
            Case = contents.Case with { Summary = new string('x', 5_000) },
            Found = [.. Enumerable.Range(0, 100).Select(i => new Identifier(IdentifierKind.Username, $"name{i}", null, Origin.Said))],
        };
        var lines = StatementDraft.CallSheet(contents).Split('\n');
        Assert.InRange(lines.Sum(line => 1 + line.Length / 90), 10, 50);
        Assert.Contains("and 94 more, in my evidence pack", string.Join('\n', lines), StringComparison.Ordinal);
        Assert.DoesNotContain("under 18", string.Join('\n', lines), StringComparison.Ordinal);
    }
}
