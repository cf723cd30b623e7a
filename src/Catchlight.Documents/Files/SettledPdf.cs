using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Catchlight.Documents.Files;

/// <summary>
/// Puts what follows from the document in the place of what PDFsharp throws dice for: the identifiers of the file (ISO 32000-1, 14.4, and XMP) and the six letters
/// before the name of a font that is there in part (9.6.4). Nothing moves: each is as long as before.
/// </summary>
internal static partial class SettledPdf
{
    /// <summary>The same file with settled names.</summary>
    public static byte[] Of(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var fonts = new Dictionary<string, string>();
        text = FontTag().Replace(text, tag => fonts.TryGetValue(tag.Value, out var known) ? known : fonts[tag.Value] = Letters(fonts.Count));
        text = Identifier().Replace(text, digits => new string('0', digits.Length));
        var digest = Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(text)));
        text = Zeros().Replace(text, zeros => zeros.Length == 32 ? digest[..32] : new Guid(Convert.FromHexString(digest)[..16]).ToString());
        return Encoding.Latin1.GetBytes(text);
    }

    private static string Letters(int number)
    {
        var letters = new char[6];
        for (var i = letters.Length - 1; i >= 0; i--, number /= 26)
            letters[i] = (char)('A' + number % 26);
        return new string(letters);
    }

    [GeneratedRegex(@"(?<=/(?:FontName|BaseFont)/)[A-Z]{6}(?=\+)")]
    private static partial Regex FontTag();

    [GeneratedRegex(@"(?<=>uuid:)[0-9a-f-]{36}(?=<)|(?<=/ID\[<)[0-9A-F]{32}(?=>)|(?<=/ID\[<[0-9A-F]{32}><)[0-9A-F]{32}(?=>)")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"(?<=>uuid:)0{36}(?=<)|(?<=/ID\[<)0{32}(?=>)|(?<=/ID\[<[0-9A-F]{32}><)0{32}(?=>)")]
    private static partial Regex Zeros();
}
