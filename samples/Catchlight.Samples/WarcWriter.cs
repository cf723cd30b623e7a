using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Catchlight.Samples;

/// <summary>Writes a WARC 1.1 (ISO 28500:2017), each record a gzip member of its own. The same records give the same bytes.</summary>
/// <param name="output">Where to; stays open.</param>
/// <param name="day">The day that every record carries.</param>
internal sealed class WarcWriter(Stream output, DateOnly day)
{
    private readonly string _date = day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    /// <summary>The record that says what the file is; comes first.</summary>
    /// <param name="fileName">The name of the file itself.</param>
    /// <param name="fields">Names and values, each one line.</param>
    public void WriteInfo(string fileName, params ReadOnlySpan<(string Name, string Value)> fields)
    {
        var block = new StringBuilder();
        foreach (var (name, value) in fields)
            block.Append(name).Append(": ").Append(value).Append("\r\n");
        Write("warcinfo", fileName, $"WARC-Filename: {fileName}", "application/warc-fields", Encoding.UTF8.GetBytes(block.ToString()));
    }

    /// <summary>An answer of a web server, with status 200.</summary>
    /// <param name="address">What was asked for, absolute.</param>
    /// <param name="mediaType">The body's.</param>
    /// <param name="body">The body, neither chunked nor compressed.</param>
    public void WriteResponse(string address, string mediaType, ReadOnlySpan<byte> body)
    {
        var head = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {mediaType}\r\nContent-Length: {body.Length}\r\n\r\n");
        Write("response", address, $"WARC-Target-URI: {address}", "application/http;msgtype=response", [.. head, .. body]);
    }

    private void Write(string type, string name, string field, string contentType, byte[] block)
    {
        var head = $"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{RecordId(type, name)}>\r\nWARC-Date: {_date}\r\n{field}\r\n"
            + $"Content-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n";
        using var member = new GZipStream(output, CompressionLevel.SmallestSize, leaveOpen: true);
        member.Write(Encoding.UTF8.GetBytes(head));
        member.Write(block);
        member.Write("\r\n\r\n"u8);
    }

    // A UUID of version 8 (RFC 9562, 5.8): made of what the record is, so that it is the same each time.
    private Guid RecordId(string type, string name)
    {
        var id = SHA256.HashData(Encoding.UTF8.GetBytes($"{type} {_date} {name}")).AsSpan(0, 16);
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }
}
