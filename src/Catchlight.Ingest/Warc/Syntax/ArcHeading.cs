using System.Text.RegularExpressions;

namespace Catchlight.Ingest.Warc.Syntax;

/// <summary>The line that begins an ARC record.</summary>
/// <param name="Address">What was fetched; spaces in it are kept.</param>
/// <param name="Date">When, 14 digits.</param>
/// <param name="MediaType">What the server said it is.</param>
/// <param name="Length">How long the block is, as it is written; nonsense too.</param>
/// <param name="Bytes">Length of the line with its end.</param>
internal sealed partial record ArcHeading(string Address, string Date, string MediaType, string Length, int Bytes)
{
    /// <summary>The heading that begins here; null where none does.</summary>
    public static ArcHeading? Parse(ReadOnlySpan<byte> bytes)
    {
        // Most of what is looked at is no heading: no text is made of it.
        if (bytes.IsEmpty || !char.IsAsciiLetter((char)bytes[0]) || bytes.IndexOf((byte)'\n') is not (> 0 and var end) || bytes[..end].IndexOf(":"u8) < 0)
            return null;
        var match = Line().Match(FieldText.Decode(bytes[..end].TrimEnd((byte)'\r')));
        return match.Success
            ? new ArcHeading(match.Groups["address"].Value, match.Groups["date"].Value, match.Groups["type"].Value, match.Groups["length"].Value, end + 1)
            : null;
    }

    /// <summary>The same as a WARC record says it.</summary>
    /// <param name="isHttp">Whether its block begins with the header of an HTTP answer.</param>
    public Fields ToFields(bool isHttp)
    {
        var isOfTheWeb = WebAddress.Parse(Address) is not null;
        var fields = new Fields();
        // Crawlers of the 1990s kept some answers without their header.
        fields.Add("WARC-Type: " + (!isOfTheWeb ? "metadata" : isHttp ? "response" : "resource"));
        fields.Add("WARC-Target-URI: " + Address);
        fields.Add("WARC-Date: " + Date);
        fields.Add("Content-Type: " + (isHttp ? "application/http; msgtype=response" : MediaType));
        fields.Add("Content-Length: " + Length);
        return fields;
    }

    [GeneratedRegex(@"\A(?<address>[A-Za-z][A-Za-z0-9+.-]*:\S.*?) (?<ip>[0-9A-Fa-f:.]+|-) (?<date>[0-9]{8,20}) (?<type>\S*)( .*)? (?<length>\S+)\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Line();
}
