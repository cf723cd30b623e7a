namespace Catchlight.Web.Casework.Packs;

/// <summary>A pack that was made and read back, for the page.</summary>
/// <param name="Name">What its file is called.</param>
/// <param name="Number">Its number in groups, to be written down.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Problem">The first thing that is not as it was written; null where all is.</param>
/// <param name="HasBoxes">Whether its report as PDF has empty boxes where there was no font for a sign.</param>
internal sealed record SealedView(string Name, string Number, long Length, string? Problem, bool HasBoxes);
