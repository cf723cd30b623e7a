using Catchlight.Core.Catalogs;
using Catchlight.Core.Checking;
using Catchlight.Core.Findings;
using Catchlight.Core.Sites;
using Catchlight.Imaging.Geometry;
using Catchlight.Imaging.Hashing;
using Catchlight.Index;
using Catchlight.Index.Searching;
using Catchlight.Ingest;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Core.Tests.Findings;

/// <summary>Evidence for rules, written down place by place.</summary>
internal static class TestEvidence
{
    public static Evidence Of(string? claimedName, params IReadOnlyList<FoundPicture> found) =>
        new(new CheckedPicture(400, 300, default, new PdqQuality(100), 300, PictureMetadata.None), 1000, found, new Claims(claimedName), new DateOnly(2026, 11, 26));

    public static Evidence Saying(PictureMetadata metadata)
    {
        var evidence = Of(null);
        return evidence with { Picture = evidence.Picture with { Metadata = metadata } };
    }

    public static FoundPicture Found(params IReadOnlyList<KnownAppearance> places) => Found(MatchKind.Copy, places);

    public static FoundPicture Found(MatchKind kind, params IReadOnlyList<KnownAppearance> places)
    {
        var whole = Quad.OfPicture(400, 300);
        var alignment = new Alignment(new AffineTransform(1, 0, 0, 1, 0, 0), 100, whole, whole, 1, 1);
        return new FoundPicture(new Match(new PictureId(1), kind, MatchScore.OfInliers(100), alignment, 0), 400, 300, false, places);
    }

    public static KnownAppearance Place(CollectionKind kind, string? title = null, string? caption = null, string url = "https://a.example/page", int seen = 2020)
    {
        var appearance = new Appearance("https://a.example/1.jpg", url, title, caption, new DateOnly(seen, 1, 1));
        var site = SiteName.Of(appearance);
        return new KnownAppearance(appearance, site, KnownSites.Find(site), new Collection(new CollectionId(1), "c", kind, false));
    }

    public static Answer Answer(Evidence evidence) => AnswerRules.Join(evidence, FindingRules.Apply(evidence));

    public static IReadOnlyList<string> Codes(Evidence evidence) => [.. FindingRules.Apply(evidence).Select(finding => $"{finding.Strength} {finding.Code}")];
}
