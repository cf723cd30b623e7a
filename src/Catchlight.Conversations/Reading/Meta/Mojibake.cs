using System.Text;

namespace Catchlight.Conversations.Reading.Meta;

/// <summary>
/// Mends text whose UTF-8 was written byte by byte as if each were a letter of Latin-1, as Instagram and Facebook do in JSON: "CafÃ©".
/// </summary>
internal static class Mojibake
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The mended text; the text itself where it is not damaged in this way.</summary>
    public static string Mend(string text)
    {
        if (System.Text.Ascii.IsValid(text) || text.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF'))
            return text;
        try
        {
            return Strict.GetString(Encoding.Latin1.GetBytes(text));
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }
}
