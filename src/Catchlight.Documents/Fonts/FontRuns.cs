using System.Text;
using Catchlight.Documents.Scripts;

namespace Catchlight.Documents.Fonts;

/// <summary>Divides a line among the fonts that have its signs.</summary>
internal static class FontRuns
{
    /// <summary>The runs from left to right; none for an empty line.</summary>
    public static IEnumerable<FontRun> Of(string line)
    {
        var (text, family) = (new StringBuilder(), DocumentFonts.Family);
        foreach (var rune in line.EnumerateRunes())
        {
            if (Writing.IsStyle(rune.Value))
                continue;
            var next = DocumentFonts.Covers(rune.Value) ? IsArabic(rune.Value) ? DocumentFonts.Whole : DocumentFonts.Family : GlyphFonts.For(rune.Value) ?? DocumentFonts.Family;
            if (next != family && text.Length > 0)
            {
                yield return new FontRun(text.ToString(), family);
                text.Clear();
            }
            family = next;
            text.Append(rune.ToString());
        }
        if (text.Length > 0)
            yield return new FontRun(text.ToString(), family);
    }

    private static bool IsArabic(int rune) => rune is >= 0x0600 and <= 0x08FF or >= 0xFB50 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC;
}
