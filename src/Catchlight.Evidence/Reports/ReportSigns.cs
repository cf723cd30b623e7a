using Catchlight.Documents.Fonts;
using Catchlight.Evidence.Packing;

namespace Catchlight.Evidence.Reports;

/// <summary>Which letters and other signs the report of a pack has, and whether there are fonts to draw them in its PDF.</summary>
public static class ReportSigns
{
    /// <summary>The fonts that are not there yet and that the PDF of the report would need: names as <see cref="GlyphFonts"/> has them.</summary>
    public static IReadOnlyList<string> MissingFonts(PackContents contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        var packed = contents.Exhibits.Select((exhibit, i) => new PackedExhibit(i + 1, PackNames.Exhibit(i + 1, exhibit.Name), exhibit, 0, default, "", null));
        var facts = new ReportFacts(contents, [.. packed], "", default, new PackProgram(""));
        return [.. GlyphFonts.Missing(string.Concat(EvidenceReport.Blocks(facts).SelectMany(block => block.Texts)))];
    }

    /// <summary>Whether a sign in these parts would be an empty box in a PDF.</summary>
    internal static bool Lack(IEnumerable<ReportBlock> blocks) => blocks.Any(block => block.Texts.Any(GlyphFonts.Lack));
}
