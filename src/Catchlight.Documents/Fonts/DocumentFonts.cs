using PdfSharp.Fonts;

namespace Catchlight.Documents.Fonts;

/// <summary>
/// The font of all documents: DejaVu Sans, which is inside this assembly. It has the letters of Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic; for a
/// sign that it lacks there are <see cref="GlyphFonts"/>.
/// </summary>
internal sealed class DocumentFonts : IFontResolver
{
    /// <summary>What the font is asked for by.</summary>
    public const string Family = "DejaVu Sans";

    /// <summary>
    /// The same font, of which all goes into a document and not only the letters that are used: PDFsharp forgets parts of Arabic letters, which are made of others (0.4 MB more).
    /// </summary>
    public const string Whole = "DejaVu Sans, whole";

    private const string Regular = "DejaVuSans.ttf";
    private const string Bold = "DejaVuSans-Bold.ttf";
    private static readonly Lock Gate = new();
    private static readonly Lazy<FontCoverage> Coverage = new(() => FontCoverage.Read(Inside(Regular)));

    /// <summary>Tells PDFsharp, which keeps one font resolver for the whole process, of this one.</summary>
    public static void Register()
    {
        lock (Gate)
            GlobalFontSettings.FontResolver ??= new DocumentFonts();
    }

    /// <summary>Whether the font inside has a sign.</summary>
    public static bool Covers(int rune) => Coverage.Value.Has(rune);

    public FontResolverInfo? ResolveTypeface(string familyName, bool bold, bool italic) =>
        familyName is Family or Whole ? new FontResolverInfo(bold ? Bold : Regular) : GlyphFonts.Find(familyName) is null ? null : new FontResolverInfo(familyName, bold, false);

    public byte[]? GetFont(string faceName) => GlyphFonts.Find(faceName) ?? Inside(faceName);

    private static byte[] Inside(string faceName)
    {
        using var stream = typeof(DocumentFonts).Assembly.GetManifestResourceStream(faceName) ?? throw new InvalidOperationException($"This program was built without its font {faceName}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
