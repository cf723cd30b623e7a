using System.Globalization;

namespace Catchlight.Core.Findings.Rules;

/// <summary>The picture was not found, and that proves nothing.</summary>
internal sealed class NothingFoundRule : IFindingRule
{
    public Finding? Read(Evidence evidence) => evidence.Found.Count > 0 || evidence.Indexed == 0 || evidence.PlacesElsewhere.Any() ? null : new(
        FindingCodes.NothingFound, FindingStrength.Note,
        string.Create(CultureInfo.InvariantCulture, $"We compared your picture with {evidence.Indexed:N0} pictures and did not find it. This proves nothing."), []);
}
