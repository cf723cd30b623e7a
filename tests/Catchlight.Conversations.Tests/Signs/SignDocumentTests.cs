using Catchlight.Conversations.Judging;
using Catchlight.Conversations.Kinds;
using Catchlight.Conversations.Signs;

namespace Catchlight.Conversations.Tests.Signs;

/// <summary>docs/signs.md, content/ and the code name the same signs, each with its stage, weight, reason and source.</summary>
public sealed class SignDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(SharedData.Repository, "docs", "signs.md"));

    [Fact]
    public void Document_EverySign_HasItsRow()
    {
        var rows = Document.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Count(c => c == '|') == 6).ToList();
        Assert.Equal(AllSigns.InOrder.Select(sign => $"| `{sign.Id}` | {SignNames.Of(sign.Stage)} | {sign.Weight} | {sign.Reason} | {sign.Source} |"), rows);
    }

    [Fact]
    public void InOrder_Ids_AreDifferent() => Assert.Equal(AllSigns.InOrder.Count, AllSigns.InOrder.Select(sign => sign.Id).Distinct().Count());

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Words_EveryKeyOfTheCode_IsThereAndNoOther(string language)
    {
        var words = SignWords.In(language);
        Assert.Equal(language, words.Language);
        var kinds = Enum.GetValues<ConversationKind>().Select(SignNames.Of).ToList();
        var stages = Enum.GetValues<Catchlight.Conversations.Stages.ScriptStage>().Select(SignNames.Of);
        string[] remarks = ["crisis", "under-18", "owner-by-signs", "owner-unknown", "me-not-found", "shows-something"];
        string[] readings = ["more-messages", "more-in-archive", "several-apps", "month-first", "day-first"];
        Assert.Equal(
            AllSigns.InOrder.Select(sign => "sign." + sign.Id)
                .Concat(kinds.SelectMany(kind => new[] { $"kind.{kind}.title", $"kind.{kind}.text" }))
                .Concat(stages.Concat(["email-bluff", "romance-or-advance-fee", "other-threat", "none"]).Select(next => "next." + next))
                .Concat(AdviceRules.All.Select(advice => "advice." + advice))
                .Concat(remarks.Select(remark => "remark." + remark))
                .Concat(readings.Select(reading => "read." + reading)).Order(StringComparer.Ordinal),
            words.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Words_ALanguageWithoutAny_IsEnglish() => Assert.Equal("en", SignWords.In("xx").Language);
}
