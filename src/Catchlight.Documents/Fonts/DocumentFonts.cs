using PdfSharp.Fonts;

namespace Catchlight.Documents.Fonts;

/// <summary>
/// The font of all documents: DejaVu Sans, which is inside this assembly. It has the letters of Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic; a
/// sign that it lacks is drawn as an empty box.
/// </summary>
internal sealed class DocumentFonts : IFontResolver
{
    /// <summary>What the font is asked for by.</summary>
    public const string Family = "DejaVu Sans";

    private const string Regular = "DejaVuSans.ttf";
    private const string Bold = "DejaVuSans-Bold.ttf";
    private static readonly Lock Gate = new();

    /// <summary>Tells PDFsharp, which keeps one font resolver for the whole process, of this one.</summary>
    public static void Register()
    {
        lock (Gate)
            GlobalFontSettings.FontResolver ??= new DocumentFonts();
    }

    public FontResolverInfo? ResolveTypeface(string familyName, bool bold, bool italic) => familyName == Family ? new FontResolverInfo(bold ? Bold : Regular) : null;

    public byte[]? GetFont(string faceName)
    {
        using var stream = typeof(DocumentFonts).Assembly.GetManifestResourceStream(faceName) ?? throw new InvalidOperationException($"This program was built without its font {faceName}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
