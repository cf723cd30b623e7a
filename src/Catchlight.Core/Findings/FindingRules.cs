using Catchlight.Core.Findings.Rules;

namespace Catchlight.Core.Findings;

/// <summary>All rules, in the order in which equally strong findings are told.</summary>
public static class FindingRules
{
    private static readonly IFindingRule[] Rules =
    [
        new ScamReportRule(), new StockPhotoRule(), new PortfolioRule(), new GeneratedRule(), new SeveralIdentitiesRule(), new AdultSiteRule(), new OtherNameRule(),
        new OtherPlaceRule(), new OlderThanStoryRule(), new CalledStockRule(), new PutTogetherRule(), new MiddleOnlyRule(), new BackgroundOnlyRule(), new StockElsewhereRule(),
        new OtherNameElsewhereRule(), new MirroredCopyRule(), new CameraDateRule(), new CameraPlaceRule(), new SameNameRule(), new ChangedCopyRule(),
        new ScreenshotRule(), new LicenceRule(), new AppearsElsewhereRule(), new FoundElsewhereRule(),
        new CameraDataRule(), new ContentCredentialsRule(), new NothingIndexedRule(), new TooPlainRule(), new NothingFoundRule(),
    ];

    /// <summary>What all rules say of this evidence, strongest first. Never nothing.</summary>
    public static IReadOnlyList<Finding> Apply(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return [.. Rules.Select(rule => rule.Read(evidence)).OfType<Finding>().OrderBy(finding => finding.Strength)];
    }
}
