using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;

namespace Catchlight.Web.Casework.Packs;

/// <summary>What the person said of a file before it was opened, as the page hands it over: names as <see cref="KebabNames"/> has them.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Age">How old whoever is in it was; null where that was not asked.</param>
/// <param name="MayBeHashed">Whether an adult agreed that its hashes are computed.</param>
/// <param name="When">When it was taken or sent; null where that is not known.</param>
/// <param name="Where">Where it is, and who has it.</param>
internal sealed record SaidOfFile(string Kind, string? Age, bool MayBeHashed, string? When, string? Where)
{
    /// <summary>For <see cref="PictureRules"/>. What is not understood counts as what forbids most.</summary>
    public PictureStatement ToStatement() => new(KebabNames.TryParse<PictureKind>(Kind, out var kind) ? kind : PictureKind.Intimate)
    {
        Age = Age is not null && KebabNames.TryParse<SubjectAge>(Age, out var age) ? age : SubjectAge.Unsure,
        MayBeHashed = MayBeHashed,
        When = EventTime.TryParse(When, out var time) ? time : null,
        Where = string.IsNullOrWhiteSpace(Where) ? null : Where.Trim(),
    };
}
