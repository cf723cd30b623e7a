using Catchlight.Core.Elsewhere;
using Catchlight.Core.Findings;

namespace Catchlight.Core.Checking;

/// <summary>Everything that one check found out.</summary>
/// <param name="Picture">The picture that was checked.</param>
/// <param name="Indexed">How many pictures it was compared with.</param>
/// <param name="Milliseconds">Where the time went.</param>
/// <param name="Matches">What was found, best proof first.</param>
/// <param name="Findings">What that means, one statement each, strongest first.</param>
/// <param name="Answer">All of it together.</param>
/// <param name="Day">The day of the check.</param>
public sealed record CheckReport(
    CheckedPicture Picture, long Indexed, CheckTimings Milliseconds, IReadOnlyList<FoundPicture> Matches, IReadOnlyList<Finding> Findings, Answer Answer,
    DateOnly Day)
{
    /// <summary>What search engines of others said; empty where none was asked, as is usual.</summary>
    public IReadOnlyList<ElsewhereResult> Elsewhere { get; init; } = [];

    /// <summary>Says what was found means, given what the stranger said.</summary>
    internal static CheckReport Of(
        CheckedPicture picture, long indexed, CheckTimings milliseconds, IReadOnlyList<FoundPicture> matches, Claims claims, DateOnly day,
        IReadOnlyList<ElsewhereResult>? elsewhere = null)
    {
        elsewhere ??= [];
        var evidence = new Evidence(picture, indexed, matches, claims, day) { Elsewhere = elsewhere };
        var findings = FindingRules.Apply(evidence);
        return new CheckReport(picture, indexed, milliseconds, matches, findings, AnswerRules.Join(evidence, findings), day) { Elsewhere = elsewhere };
    }

    /// <summary>The same check with other claims: what was found stays, what it means is said anew. Takes no search.</summary>
    /// <param name="claims">What the stranger said.</param>
    public CheckReport Judge(Claims claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return Of(Picture, Indexed, Milliseconds, Matches, claims, Day, Elsewhere);
    }

    /// <summary>The same check with what search engines of others said, in the place of what they said before.</summary>
    /// <param name="elsewhere">Their answers.</param>
    /// <param name="claims">What the stranger said.</param>
    public CheckReport With(IReadOnlyList<ElsewhereResult> elsewhere, Claims claims)
    {
        ArgumentNullException.ThrowIfNull(elsewhere);
        ArgumentNullException.ThrowIfNull(claims);
        return Of(Picture, Indexed, Milliseconds, Matches, claims, Day, elsewhere);
    }
}
