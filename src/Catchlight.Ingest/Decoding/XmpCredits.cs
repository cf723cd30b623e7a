using System.Xml;

namespace Catchlight.Ingest.Decoding;

/// <summary>
/// Reads <see cref="PictureCredits"/> out of an XMP packet (ISO 16684-1), inside a picture or in a file of its own. It is read from tag to tag:
/// no tree is built, and no entity or address in it is followed.
/// </summary>
internal static class XmpCredits
{
    /// <summary>Bytes that a packet may have.</summary>
    public const int MaxBytes = 1_000_000;

    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const int MostValues = 20;

    // By name space and name, the surest first.
    private static readonly Dictionary<(string Space, string Name), string> Properties = new()
    {
        [("http://purl.org/dc/elements/1.1/", "title")] = "title",
        [("http://ns.adobe.com/photoshop/1.0/", "Headline")] = "headline",
        [("http://purl.org/dc/elements/1.1/", "description")] = "description",
        [("http://purl.org/dc/elements/1.1/", "creator")] = "creator",
        [("http://ns.adobe.com/photoshop/1.0/", "Credit")] = "credit",
        [("http://ns.adobe.com/xap/1.0/rights/", "UsageTerms")] = "terms",
        [("http://creativecommons.org/ns#", "license")] = "license",
        [("http://ns.adobe.com/xap/1.0/rights/", "WebStatement")] = "statement",
        [("http://purl.org/dc/elements/1.1/", "rights")] = "rights",
        [("http://ns.adobe.com/photoshop/1.0/", "DateCreated")] = "date",
    };

    /// <summary>What a packet says; what came before the fault where it is broken.</summary>
    public static PictureCredits Read(ReadOnlySpan<byte> packet)
    {
        if (packet.Length is 0 or > MaxBytes)
            return PictureCredits.None;
        var found = new Dictionary<string, List<string>>();
        try
        {
            using var bytes = new MemoryStream(packet.TrimEnd((byte)0).ToArray());
            using var xml = XmlReader.Create(bytes, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, ConformanceLevel = ConformanceLevel.Fragment });
            Read(xml, found);
        }
        catch (XmlException)
        {
            // Broken, or with declarations that no packet needs: what came before it may still be of use.
        }
        string? First(params string[] names) => names.Select(name => found.GetValueOrDefault(name)?[0]).FirstOrDefault(value => value is not null);
        return new PictureCredits(
            First("title", "headline"), First("description"), found.TryGetValue("creator", out var creators) ? PlainText.OneLine(string.Join(", ", creators)) : First("credit"),
            First("terms", "license", "statement", "rights"), WrittenDate.Day(First("date")));
    }

    private static void Read(XmlReader xml, Dictionary<string, List<string>> found)
    {
        string? open = null;
        var depth = 0;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (Properties.TryGetValue((xml.NamespaceURI, xml.LocalName), out var name))
                {
                    (open, depth) = xml.IsEmptyElement ? (null, 0) : (name, xml.Depth);
                    Add(found, name, xml.GetAttribute("resource", Rdf));
                }
                while (xml.MoveToNextAttribute())
                {
                    if (Properties.TryGetValue((xml.NamespaceURI, xml.LocalName), out var inShort))
                        Add(found, inShort, xml.Value);
                }
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && open is not null)
            {
                Add(found, open, xml.Value);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && open is not null && xml.Depth == depth)
            {
                open = null;
            }
        }
    }

    private static void Add(Dictionary<string, List<string>> found, string name, string? value)
    {
        if (PlainText.OneLine(value) is not { } line)
            return;
        if (!found.TryGetValue(name, out var values))
            found[name] = values = [];
        if (values.Count < MostValues && !values.Contains(line))
            values.Add(line);
    }
}
