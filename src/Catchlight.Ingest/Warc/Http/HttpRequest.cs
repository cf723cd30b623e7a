namespace Catchlight.Ingest.Warc.Http;

/// <summary>What is of use in an archived HTTP request.</summary>
internal static class HttpRequest
{
    /// <summary>The address in the Referer field: the document that asked for this one. Null where there is none that a browser could open.</summary>
    public static Uri? Referrer(ReadOnlyMemory<byte> block) => WebAddress.Parse(HttpHead.Parse(block)?.Fields["Referer"]);
}
