using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Tokens;

namespace Catchlight.Tests.Shared;

/// <summary>
/// What PDF/UA-1 (ISO 14289-1) asks of a tagged PDF, as far as a program can tell and as far as our documents have it: written here by hand from the standard and from
/// ISO 32000-1, 14.7 to 14.9, with nothing of the code that writes them.
/// </summary>
internal sealed class TaggedPdf
{
    private static readonly Dictionary<string, string[]> Within = new()
    {
        ["Document"] = ["H1", "H2", "H3", "P", "L", "Table", "Figure"],
        ["L"] = ["LI"],
        ["LI"] = ["Lbl", "LBody"],
        ["Table"] = ["TR"],
        ["TR"] = ["TH", "TD"],
        ["P"] = ["Link"],
    };

    private readonly PdfDocument _document;
    private readonly List<string> _problems = [];
    private readonly HashSet<(int Page, int Mark)> _inTree = [];
    private readonly List<string> _headings = [];

    private readonly List<Page> _pages;

    private TaggedPdf(PdfDocument document) => (_document, _pages) = (document, [.. document.GetPages()]);

    /// <summary>What is not as it should be; empty where all is.</summary>
    public static IReadOnlyList<string> Problems(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var tagged = new TaggedPdf(document);
        tagged.Check();
        if (PdfReading.Boxes(pdf) is > 0 and var boxes)
            tagged._problems.Add($"7.21.8: {boxes} signs have no glyph");
        return tagged._problems;
    }

    private void Check()
    {
        var catalog = _document.Structure.Catalog.CatalogDictionary;
        Expect(Find(catalog, "Lang") is StringToken { Data.Length: > 1 }, "7.2: the document does not say its language");
        Expect(Find(catalog, "MarkInfo", "Marked") is BooleanToken { Data: true }, "6.2: not marked as tagged");
        Expect(Find(catalog, "ViewerPreferences", "DisplayDocTitle") is BooleanToken { Data: true }, "7.1: a window does not show the title");
        Expect(_document.TryGetXmpMetadata(out var xmp) && xmp.GetXDocument().Descendants().Any(element => element.Name.LocalName == "title" && element.Value.Length > 0), "7.1: no title in the metadata");
        if (Find(catalog, "StructTreeRoot") is not DictionaryToken root || Kids(root) is not [DictionaryToken top])
        {
            _problems.Add("7.1: no structure, or not one at its top");
            return;
        }
        Walk(top, "Document");
        for (var i = 0; i < _headings.Count; i++)
            Expect(_headings[i][1] - (i == 0 ? '0' : _headings[i - 1][1]) <= 1, $"7.4.2: heading {i + 1} ({_headings[i]}) leaves one out");
        foreach (var page in _pages)
            Check(page);
        Expect(_inTree.Count == 0, $"14.7.4: in the structure and not on a page: {string.Join(' ', _inTree)}");
    }

    private void Walk(DictionaryToken element, string wanted)
    {
        var tag = (Find(element, "S") as NameToken)?.Data ?? "";
        Expect(tag == wanted, $"7.1: {tag} where {wanted} belongs");
        if (tag.StartsWith('H'))
            _headings.Add(tag);
        if (tag == "TH")
            Expect(Find(element, "A", "Scope") is NameToken { Data: "Row" or "Column" or "Both" }, "7.5: a head of a table does not say of what");
        if (tag == "Figure")
            Expect(Find(element, "Alt") is StringToken { Data.Length: > 0 } or HexToken, "7.3: a picture has no words");
        foreach (var kid in Kids(element))
        {
            if (kid is NumericToken mark)
                Add(Find(element, "Pg"), mark.Int);
            else if (kid is DictionaryToken { Data: var data } inner && data.ContainsKey("MCID"))
                Add(Find(inner, "Pg"), ((NumericToken)data["MCID"]).Int);
            else if (kid is DictionaryToken reference && Find(reference, "Obj") is DictionaryToken annotation)
                Expect(tag == "Link" && Find(annotation, "Contents") is StringToken { Data.Length: > 0 } or HexToken, "7.18: a link without words");
            else if (kid is DictionaryToken child)
            {
                var found = (Find(child, "S") as NameToken)?.Data ?? "";
                Walk(child, Within.TryGetValue(tag, out var allowed) && allowed.Contains(found) ? found : $"a part of {tag}");
            }
        }
    }

    // All that is drawn belongs to one part of the structure, or to none: what stands on every page.
    private void Check(Page page)
    {
        var (open, number) = (new Stack<string>(), page.Number);
        foreach (var operation in page.Operations)
        {
            if (operation is BeginMarkedContentWithProperties { Properties: { } properties, Name: var name })
            {
                open.Push(name.Data);
                if (properties.Data.TryGetValue("MCID", out var mark))
                    Expect(_inTree.Remove((number, ((NumericToken)mark).Int)), $"14.7.4: mark {mark} of page {number} is not in the structure, or twice on the page");
            }
            else if (operation is BeginMarkedContent begin)
                open.Push(begin.Name.Data);
            else if (operation is EndMarkedContent)
                open.Pop();
            else if (Draws(operation))
                Expect(open.Count == 1, $"7.1: page {number} draws within {open.Count} marks");
        }
        Expect(open.Count == 0, $"14.6: page {number} leaves a mark open");
        foreach (var annotation in page.GetAnnotations())
            Expect(page.Dictionary.Data.TryGetValue("Tabs", out var order) && order is NameToken { Data: "S" } && annotation.AnnotationDictionary.Data.ContainsKey("StructParent"), $"7.18: a link of page {number} is not in the order of reading");
        foreach (var font in ((DictionaryToken)Find(page.Dictionary, "Resources", "Font")!).Data.Values.Select(Resolved).Cast<DictionaryToken>())
        {
            var inner = (DictionaryToken)Kids(font, "DescendantFonts")[0];
            Expect(Find(font, "ToUnicode") is StreamToken, "7.21.7: a font cannot be read back");
            Expect(Find(inner, "FontDescriptor", "FontFile2") is StreamToken, "7.21.4: a font is not in the file");
            Expect(Find(inner, "CIDToGIDMap") is NameToken { Data: "Identity" }, "7.21.3.2: a font does not say which glyph is which");
        }
    }

    private static bool Draws(IGraphicsStateOperation operation) => operation.Operator is "Tj" or "TJ" or "'" or "\"" or "Do" or "S" or "s" or "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" or "sh" or "BI";

    private void Add(IToken? page, int mark)
    {
        var number = _pages.FindIndex(one => Equals(Find(one.Dictionary, "StructParents"), Find((DictionaryToken)page!, "StructParents"))) + 1;
        Expect(_inTree.Add((number, mark)), $"14.7.4: mark {mark} of page {number} is twice in the structure");
    }

    private void Expect(bool holds, string problem)
    {
        if (!holds)
            _problems.Add(problem);
    }

    private IToken? Find(DictionaryToken dictionary, params ReadOnlySpan<string> path)
    {
        IToken? token = dictionary;
        foreach (var name in path)
            token = token is DictionaryToken { Data: var data } && data.TryGetValue(name, out var next) ? Resolved(next) : null;
        return token;
    }

    private IReadOnlyList<IToken> Kids(DictionaryToken element, string name = "K") => Find(element, name) switch
    {
        ArrayToken array => [.. array.Data.Select(Resolved)],
        { } one => [one],
        null => [],
    };

    private IToken Resolved(IToken token) => token is IndirectReferenceToken reference ? _document.Structure.GetObject(reference.Data).Data : token;
}
