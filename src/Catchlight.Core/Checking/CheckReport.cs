using Catchlight.Core.Findings;

namespace Catchlight.Core.Checking;

/// <summary>Everything that one check found out.</summary>
/// <param name="Picture">The picture that was checked.</param>
/// <param name="Indexed">How many pictures it was compared with.</param>
/// <param name="Milliseconds">Where the time went.</param>
/// <param name="Matches">What was found, best proof first.</param>
/// <param name="Findings">What that means, one statement each, strongest first.</param>
/// <param name="Answer">All of it together.</param>
public sealed record CheckReport(
    CheckedPicture Picture, long Indexed, CheckTimings Milliseconds, IReadOnlyList<FoundPicture> Matches, IReadOnlyList<Finding> Findings, Answer Answer);
