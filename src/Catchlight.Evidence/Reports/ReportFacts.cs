using Catchlight.Evidence.Packing;

namespace Catchlight.Evidence.Reports;

/// <summary>What a report is about.</summary>
/// <param name="Contents">All that goes into the pack.</param>
/// <param name="Packed">The exhibits, with their hashes.</param>
/// <param name="Folder">What the pack's folder is called.</param>
/// <param name="Made">When it is made.</param>
/// <param name="Program">Which program makes it.</param>
internal sealed record ReportFacts(PackContents Contents, IReadOnlyList<PackedExhibit> Packed, string Folder, DateTimeOffset Made, PackProgram Program);
