using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Catchlight.Documents.Files;

/// <summary>
/// Mends what PDFsharp writes in a way that other programs stumble over: how glyphs are read back (<see cref="GlyphReadings"/>), the depth of letters below their line,
/// which has no sign there (ISO 32000-1, 9.8.1), and compressed streams, which lack their checksum there (RFC 1950): it has to write them as they are, and they are
/// compressed here.
/// </summary>
internal static partial class FinishedPdf
{
    /// <summary>The same document, mended.</summary>
    /// <param name="pdf">A file that PDFsharp wrote without compressing.</param>
    public static byte[] Of(byte[] pdf)
    {
        var objects = PdfObjects.Read(pdf);
        objects.Change(Mended);
        return objects.Write();
    }

    private static byte[] Mended(byte[] bytes)
    {
        var begin = bytes.AsSpan().IndexOf(">>\nstream\n"u8);
        if (begin < 0)
            return bytes.AsSpan().IndexOf("/Type/FontDescriptor"u8) < 0 ? bytes : Encoding.Latin1.GetBytes(Descent().Replace(Encoding.Latin1.GetString(bytes), "/Descent -"));
        var head = Encoding.Latin1.GetString(bytes.AsSpan(0, begin));
        // What says of itself how it is compressed is a picture; what describes the document stays readable for who looks for it.
        if (head.Contains("/Filter", StringComparison.Ordinal) || head.Contains("/Type/Metadata", StringComparison.Ordinal))
            return bytes;
        var length = Length().Match(head);
        var content = bytes.AsSpan(begin + ">>\nstream\n".Length, int.Parse(length.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
        return Stream(head.Remove(length.Index, length.Length), GlyphReadings.IsMap(content) ? GlyphReadings.Mended(content) : content);
    }

    private static byte[] Stream(string head, ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(content);
        return [.. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{head}/Length {packed.Length}/Filter/FlateDecode>>\nstream\n")), .. packed.ToArray(), .. "\nendstream\nendobj\n"u8];
    }

    [GeneratedRegex(@"/Length (\d+)")]
    private static partial Regex Length();

    [GeneratedRegex(@"/Descent (?=[1-9])")]
    private static partial Regex Descent();
}
