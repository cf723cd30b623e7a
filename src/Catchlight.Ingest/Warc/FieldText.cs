using System.Text;

namespace Catchlight.Ingest.Warc;

/// <summary>Decodes header lines: UTF-8 where they are that, else Latin-1, as HTTP servers write them.</summary>
internal static class FieldText
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
