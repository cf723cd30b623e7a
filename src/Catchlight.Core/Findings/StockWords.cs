using System.Text.RegularExpressions;

namespace Catchlight.Core.Findings;

/// <summary>Words by which titles and captions call a picture a stock photo, in several languages.</summary>
internal static partial class StockWords
{
    /// <summary>Whether a text says so.</summary>
    public static bool AreIn(string? text) => text is not null && Words().IsMatch(text);

    // Whole words only: a livestock photo is none. Linear in the text.
    [GeneratedRegex(
        @"\b(?:stock[ -](?:photos?|images?|pictures?|photography)|royalty[ -]free|stock-?fotos?|lizenzfreies? (?:bild|foto)|fotos? de stock|banco de im[áa]genes"
        + @"|libres? de (?:derechos|droits)|banque d['’]images|fotos? stock|banco de imagens|zdj[ęe]ci[ea] stockowe|стоков(?:ое|ые) (?:фото|изображени[ея])|stok foto[ğg]raf)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
