using Catchlight.Core.Catalogs;
using Catchlight.Core.Findings;
using Catchlight.Imaging.Metadata;
using Catchlight.Index.Searching;
using static Catchlight.Core.Tests.Findings.TestEvidence;

namespace Catchlight.Core.Tests.Findings;

public sealed class FindingRulesTests
{
    [Fact]
    public void Apply_StockCollection_IsStrong() =>
        Assert.Equal(["Strong stock-photo", "Note appears-elsewhere"], Codes(Of(null, Found(Place(CollectionKind.Stock, "Man in hat")))));

    [Fact]
    public void Apply_KnownStockSiteInAWebCrawl_IsStrongAndNamed()
    {
        var findings = FindingRules.Apply(Of(null, Found(Place(CollectionKind.Web, "Man in hat", url: "https://www.alamy.com/man-in-hat"))));
        Assert.Equal((FindingCodes.StockPhoto, FindingStrength.Strong), (findings[0].Code, findings[0].Strength));
        Assert.Contains("Alamy", findings[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_PortfolioUnderTheSameName_IsNoReasonToDoubt()
    {
        var evidence = Of("Anna Berg", Found(Place(CollectionKind.Portfolio, "Anna Berg, photographer")));
        Assert.Equal(["Note same-name", "Note appears-elsewhere"], Codes(evidence));
        Assert.Equal(AnswerLevel.CannotTell, Answer(evidence).Level);
    }

    [Fact]
    public void Apply_PortfolioUnderAnotherName_IsStrong() =>
        Assert.Equal(["Strong portfolio", "Some other-name", "Note appears-elsewhere"], Codes(Of("Anna Berg", Found(Place(CollectionKind.Portfolio, "Maria Silva")))));

    [Fact]
    public void Apply_PortfolioAndNoNameToldYet_IsAReasonToLook() =>
        Assert.Equal(["Some portfolio", "Note appears-elsewhere"], Codes(Of(null, Found(Place(CollectionKind.Portfolio, "Maria Silva")))));

    [Fact]
    public void Apply_ScamReport_ComesFirst() =>
        Assert.Equal(
            ["Strong scam-report", "Strong stock-photo", "Note appears-elsewhere"],
            Codes(Of(null, Found(Place(CollectionKind.Stock)), Found(Place(CollectionKind.ScamReport, "Stolen pictures")))));

    [Fact]
    public void Apply_TwoNamesOnSocialPages_AreSeveralIdentities()
    {
        var evidence = Of(null, Found(Place(CollectionKind.Social, "Anna Berg (@annab) • Instagram photos"), Place(CollectionKind.Social, "Maria Silva | Facebook")));
        Assert.Equal(["Strong several-identities", "Note appears-elsewhere"], Codes(evidence));
        Assert.Contains("Anna Berg and Maria Silva", FindingRules.Apply(evidence)[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_OneNameInTwoSpellings_IsOneIdentity() =>
        Assert.Equal(["Note appears-elsewhere"], Codes(Of(null, Found(Place(CollectionKind.Social, "Anna Berg | Facebook"), Place(CollectionKind.Social, "Berg Anna"), Place(CollectionKind.Social, "Anna Maria Berg")))));

    [Fact]
    public void Apply_OtherNameThanClaimed_IsSome()
    {
        var evidence = Of("Anna Berg", Found(Place(CollectionKind.News, "Portrait of Maria Silva, a nurse in Porto")));
        var findings = FindingRules.Apply(evidence);
        Assert.Equal((FindingCodes.OtherName, FindingStrength.Some), (findings[0].Code, findings[0].Strength));
        Assert.Contains("Maria Silva", findings[0].Text, StringComparison.Ordinal);
        Assert.Equal(AnswerLevel.Doubtful, Answer(evidence).Level);
    }

    [Theory]
    [InlineData("Anna Berg", "Anna Berg on Instagram")]
    [InlineData("anna berg", "BERG, Anna (@x)")]
    [InlineData("Anna", "Anna Berg, 28")]
    [InlineData("A. Berg", "Anna Berg | LinkedIn")]
    [InlineData("Zoë Müller", "Zoe Muller | Facebook")]
    [InlineData("Sara Berg", "Sarah Berg | Facebook")]
    [InlineData("Anna Berg", "Анна Берг | VK")]
    [InlineData("Maria Papadopoulou", "Μαρία Παπαδοπούλου | Facebook")]
    public void Apply_TheClaimedNameWrittenOtherwise_IsNoOtherName(string claimed, string title) =>
        Assert.DoesNotContain(Codes(Of(claimed, Found(Place(CollectionKind.Social, title)))), code => code.EndsWith("other-name", StringComparison.Ordinal));

    [Theory]
    [InlineData("Photo by Edward Curtis")]
    [InlineData("Two Girls, Mill Workers by Lewis W Hine.")]
    [InlineData("Free Public Domain Image")]
    [InlineData("Happy Young Man, 30")]
    [InlineData("New York, 25 photos")]
    [InlineData("African Woman by Pascal Sébah and Jean Pascal Sébah")]
    public void Apply_PhotographersAndPlaces_AreNoNames(string title) =>
        Assert.Equal(["Strong stock-photo", "Note appears-elsewhere"], Codes(Of("Anna Berg", Found(Place(CollectionKind.Stock, title)))));

    [Fact]
    public void Apply_MirroredAndChangedCopies_AreSaid()
    {
        Assert.Contains("Some mirrored-copy", Codes(Of(null, Found(MatchKind.Mirrored, Place(CollectionKind.Web)))));
        Assert.Contains("Note changed-copy", Codes(Of(null, Found(MatchKind.Partial, Place(CollectionKind.Web)))));
        Assert.Contains("Note changed-copy", Codes(Of(null, Found(MatchKind.Edited, Place(CollectionKind.Web)))));
    }

    [Fact]
    public void Apply_FoundWithoutAnythingAgainst_CannotTell()
    {
        var evidence = Of("Anna Berg", Found(Place(CollectionKind.News, "Local choir wins prize")));
        var findings = FindingRules.Apply(evidence);
        Assert.Equal([FindingCodes.AppearsElsewhere], findings.Select(finding => finding.Code));
        Assert.Equal(AnswerLevel.CannotTell, Answer(evidence).Level);
    }

    [Theory]
    [InlineData(22, 2015, "Some", "They were 11 then")]
    [InlineData(8, 2015, "Some", "before they were born")]
    [InlineData(45, 2015, "Note", "They were 34 then")]
    public void Apply_OnTheWebLongAgo_SaysHowOldTheyWereThen(int age, int year, string strength, string words)
    {
        var finding = FindingRules.Apply(Of(null, Found(Place(CollectionKind.Web, seen: year))) with { Claims = new Core.Checking.Claims(Age: age) })[0];
        Assert.Equal((FindingCodes.OlderThanStory, strength), (finding.Code, finding.Strength.ToString()));
        Assert.Contains(words, finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_OnTheWebLately_IsNoNews() =>
        Assert.Equal(["Note appears-elsewhere"], Codes(Of(null, Found(Place(CollectionKind.Web, seen: 2024))) with { Claims = new Core.Checking.Claims(Age: 22) }));

    [Fact]
    public void Apply_SeveralScamReports_CountsThemAndSaysSinceWhen()
    {
        var text = FindingRules.Apply(Of(null, Found(Place(CollectionKind.ScamReport, seen: 2021), Place(CollectionKind.ScamReport, url: "https://b.example/", seen: 2018))))[0].Text;
        Assert.Contains("2 pages that warn", text, StringComparison.Ordinal);
        Assert.Contains("2018", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PictureMaking.ByTrainedModel, true)]
    [InlineData(PictureMaking.PartlyByTrainedModel, true)]
    [InlineData(PictureMaking.WithGeneratorSettings, true)]
    [InlineData(PictureMaking.Unsaid, false)]
    public void Apply_TheFileSaysWhatMadeIt_IsStrongOnlyForAProgram(PictureMaking making, bool generated) =>
        Assert.Equal(generated, Codes(Saying(new Ingest.Decoding.PictureMetadata(Making: making))).Contains("Strong generated"));

    [Fact]
    public void Apply_CameraAndCredentials_AreNotes() =>
        Assert.Equal(
            ["Note camera-data", "Note content-credentials", "Note nothing-found"],
            Codes(Saying(new Ingest.Decoding.PictureMetadata(Taken: new DateOnly(2019, 5, 3), Camera: "Canon", HasContentCredentials: true))));

    [Fact]
    public void Apply_Findings_RestOnTheMatchesTheyName()
    {
        var findings = FindingRules.Apply(Of(null, Found(Place(CollectionKind.Web)), Found(Place(CollectionKind.Stock))));
        Assert.Equal([1], findings[0].Matches);
        Assert.Equal([0, 1], findings[^1].Matches);
    }

    [Fact]
    public void Join_WhateverWasFound_NeverSaysThatAllIsWell()
    {
        foreach (var evidence in new[] { Of(null), Of("Anna Berg", Found(Place(CollectionKind.Social, "Anna Berg | Facebook"))), Of(null, Found(Place(CollectionKind.Web))) })
        {
            var answer = Answer(evidence);
            Assert.DoesNotMatch(@"(?i)\b(safe|genuine|real person|trustworthy|no risk|verified)\b", answer.Text);
            Assert.DoesNotContain("%", answer.Text, StringComparison.Ordinal);
            Assert.Contains("never met", answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Codes_All_AreInTheDocument()
    {
        var rows = File.ReadLines(Path.Combine(SharedData.Repository, "docs", "findings.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]).ToList();
        Assert.Equal(typeof(FindingCodes).GetFields().Select(field => (string)field.GetValue(null)!).Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }
}
