using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using Catchlight.Documents.Fonts;

namespace Catchlight.Web.Casework;

/// <summary>Takes the fonts that a worker fetched (wwwroot/fonts.js).</summary>
[SupportedOSPlatform("browser")]
internal static partial class FontDesk
{
    /// <summary>
    /// What to fetch where these fonts are missing: none, or else all that are not there. Whoever hands them out learns that there are other signs, and not which.
    /// </summary>
    public static string[] ToFetch(IReadOnlyList<string> missing) => missing.Count == 0 ? [] : [.. GlyphFonts.NotProvided()];

    /// <summary>Takes a font that was fetched.</summary>
    /// <param name="name">Its name, as <see cref="ToFetch"/> gave it.</param>
    /// <param name="font">The file.</param>
    [JSExport]
    public static void Provide(string name, byte[] font) => GlyphFonts.Provide(name, font);
}
