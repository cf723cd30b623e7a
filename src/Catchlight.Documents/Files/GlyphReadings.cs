using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Catchlight.Documents.Scripts;

namespace Catchlight.Documents.Files;

/// <summary>
/// What the glyphs of a font read as, for whoever copies, searches or reads aloud: the map "ToUnicode" (ISO 32000-1, 9.10.3). PDFsharp writes code points beyond 16 bits as
/// they are, where UTF-16 belongs, and more lines in one go than are allowed; the forms that Arabic letters have beside each other it gives as signs of their own, for
/// which nobody would search.
/// </summary>
internal static partial class GlyphReadings
{
    private const int MostLines = 100;

    /// <summary>Whether a stream is such a map.</summary>
    public static bool IsMap(ReadOnlySpan<byte> content) => content.StartsWith("/CIDInit"u8);

    /// <summary>The map of the same glyphs.</summary>
    public static byte[] Mended(ReadOnlySpan<byte> map)
    {
        var text = new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n"
            + "/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var lines in Line().Matches(Encoding.Latin1.GetString(map)).Chunk(MostLines))
        {
            text.Append(CultureInfo.InvariantCulture, $"{lines.Length} beginbfchar\n");
            foreach (var line in lines)
                text.Append(CultureInfo.InvariantCulture, $"<{line.Groups["glyph"]}> <{Utf16(int.Parse(line.Groups["rune"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture))}>\n");
            text.Append("endbfchar\n");
        }
        return Encoding.Latin1.GetBytes(text.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString());
    }

    private static string Utf16(int rune) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(ArabicLetters.Written(rune))));

    [GeneratedRegex("<(?<glyph>[0-9A-F]{4})><[0-9A-F]{4}><(?<rune>[0-9A-F]{4,6})>")]
    private static partial Regex Line();
}
