using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Catchlight.Documents.Scripts;
using Catchlight.Documents.Tests.Fonts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Catchlight.Documents.Tests;

public sealed class PdfPaperTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

    // One red pixel.
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");

    [Fact]
    public void Save_WhatWasWritten_CanBeReadInItsOrder()
    {
        using var document = Written(paper =>
        {
            paper.Heading(1, "A title");
            paper.Paragraph("The first paragraph.");
            paper.Bullets(["one thing", "another thing"]);
            paper.Rows([("Name", "Anna Berg"), ("Age", "34")]);
            paper.Link("https://a.example/page");
        });
        Assert.Equal("A title The first paragraph. • one thing • another thing Name Anna Berg Age 34 https://a.example/page Kept by you · 1", Text(document));
    }

    [Theory, InlineData("Олег Иванов"), InlineData("Ελένη Παπαδοπούλου"), InlineData("Zoë Łukasz Ünal"), InlineData("王小明"), InlineData("さくら"), InlineData("김민수")]
    public void Paragraph_InScriptsThatTheFontHas_KeepsTheLetters(string name)
    {
        GlyphFontsTests.ProvideAll();
        using var document = Written(paper => paper.Paragraph(name));
        Assert.Contains(name, string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraph_WithEmoji_IsReadAsItIsWritten()
    {
        GlyphFontsTests.ProvideAll();
        using var document = Written(paper => paper.Paragraph("王 🤡😀 end"));
        var spoken = new List<string>();
        WalkActual(document, Dictionary(document, document.Structure.Catalog.CatalogDictionary.Data["StructTreeRoot"]), spoken);
        Assert.Equal(["王 🤡😀 end"], spoken);
    }

    [Theory, InlineData("משה כהן"), InlineData("محمد علي"), InlineData("Anna: سلام (24)")]
    public void Paragraph_FromRightToLeft_IsDrawnSoAndReadAsItIsWritten(string name)
    {
        using var document = Written(paper => paper.Paragraph(name));
        Assert.Contains(string.Concat(Writing.Visual(name).Select(c => (char)ArabicLetters.Written(c))), string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value)), StringComparison.Ordinal);
        var spoken = new List<string>();
        WalkActual(document, Dictionary(document, document.Structure.Catalog.CatalogDictionary.Data["StructTreeRoot"]), spoken);
        Assert.Equal([name], spoken);
    }

    [Fact]
    public async Task Rows_InEveryScript_AreReadByOtherProgramsAndHaveNoBoxes()
    {
        GlyphFontsTests.ProvideAll();
        string[] values =
        [
            "محمد بن علي", "می‌خواهم پول بدهی گفت", "ٹینا چودھری", "משה כהן", "Олег Иванов", "王小明说：快付钱，否则我发给你的朋友", "さくらさん、お金を払って", "김민수 돈을 보내", "pay 💰 now 😡🤡 or 🔪",
        ];
        using var paper = new PdfPaper("A test", "en-GB", Now, "Kept by you");
        paper.Heading(1, "Names: محمد علي, 王小明, Олег");
        paper.Rows([.. values.Select((value, i) => ($"Name {i}", value))]);
        var pdf = paper.Save();
        PdfReading.Keep("paper-scripts", pdf);
        Assert.Equal(0, PdfReading.Boxes(pdf));
        var text = await PdfReading.TextAsync(pdf);
        Assert.All(values, value => Assert.Contains(value.Replace("\u200C", "", StringComparison.Ordinal), text, StringComparison.Ordinal));
    }

    [Fact]
    public void Save_AFooterInAnyScriptAndOfAnyLength_IsDrawnOnOneLineWithThePageNumber()
    {
        GlyphFontsTests.ProvideAll();
        using var paper = new PdfPaper("A test", "en-GB", Now, "To: さくら 김민수 💰 " + string.Join(' ', Enumerable.Repeat("and more", 60)));
        paper.Paragraph("Some words.");
        var pdf = paper.Save();
        Assert.Equal(0, PdfReading.Boxes(pdf));
        using var document = PdfDocument.Open(pdf);
        var foot = document.GetPage(1).Letters.Where(letter => letter.Location.Y < 100).ToList();
        Assert.Contains("さくら", string.Concat(foot.Select(letter => letter.Value)), StringComparison.Ordinal);
        Assert.EndsWith("· 1", string.Concat(foot.Select(letter => letter.Value)), StringComparison.Ordinal);
        Assert.All(foot, letter => Assert.InRange(letter.Location.X, 0, document.GetPage(1).Width - 56));
    }

    [Fact]
    public async Task Rows_OfSeveralParagraphs_AreReadAsSeveralWords()
    {
        using var paper = new PdfPaper("A test", "en-GB", Now, "Kept by you");
        paper.Rows([("Name", "anna.b_77\nsaid by the person")]);
        var structure = await PdfReading.StructureAsync(paper.Save());
        Assert.Contains("\"anna.b_77 said by the person\"", structure, StringComparison.Ordinal);
        Assert.Matches(@"TH:\s+/Scope /Row\s+""Name""", structure);
    }

    [Fact]
    public void Save_EveryStream_HasItsChecksum()
    {
        using var paper = new PdfPaper("A test", "en-GB", Now, "Kept by you");
        paper.Paragraph("Some words.");
        var text = Encoding.Latin1.GetString(paper.Save());
        var streams = Regex.Matches(text, @"/Length (\d+)/Filter/FlateDecode>>\nstream\n");
        // A page, a font and its map.
        Assert.Equal(3, streams.Count);
        foreach (Match stream in streams)
        {
            using var zlib = new ZLibStream(new MemoryStream(Encoding.Latin1.GetBytes(text.Substring(stream.Index + stream.Length, int.Parse(stream.Groups[1].ValueSpan, CultureInfo.InvariantCulture)))), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            zlib.CopyTo(plain);
            Assert.NotEqual(0, plain.Length);
        }
    }

    [Fact]
    public void Save_ADocument_IsTaggedAndSaysItsLanguageAndTitle()
    {
        using var document = Written(paper =>
        {
            paper.Heading(1, "A title");
            paper.Bullets(["one"]);
            paper.Rows([("a", "b")]);
            paper.Picture(Png, "A red spot.");
        });
        var catalog = document.Structure.Catalog.CatalogDictionary;
        Assert.Equal("en-GB", Assert.IsType<StringToken>(catalog.Data["Lang"]).Data);
        Assert.True(Assert.IsType<BooleanToken>(Dictionary(document, catalog.Data["MarkInfo"]).Data["Marked"]).Data);
        var tags = new List<string>();
        var words = new List<string>();
        Walk(document, Dictionary(document, catalog.Data["StructTreeRoot"]), tags, words);
        Assert.Equal(["Document", "H1", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Figure"], tags.Select(tag => tag is "Heading1" ? "H1" : tag));
        Assert.Equal(["A red spot."], words);
        Assert.Equal("A test", document.Information.Title);
    }

    [Fact]
    public void Save_OfAllThatThereIs_IsTaggedAsTheStandardAsks()
    {
        GlyphFontsTests.ProvideAll();
        using var paper = new PdfPaper("A test", "en-GB", Now, "Kept by you");
        paper.Heading(1, "A title");
        paper.Paragraph("Some words.", isStrong: true);
        paper.Heading(2, "A table");
        paper.Rows([.. Enumerable.Range(0, 60).Select(i => ($"What {i}", $"Value {i} of 王小明 😀 and محمد {string.Join(' ', Enumerable.Repeat("more", i))}"))]);
        paper.Heading(3, "A list");
        paper.Bullets([.. Enumerable.Range(0, 40).Select(i => $"Item {i} {string.Join(' ', Enumerable.Repeat("more", 3 * i))}")]);
        paper.Link("https://a.example/" + new string('x', 200));
        paper.Picture(Png, "A red spot.");
        Assert.Empty(TaggedPdf.Problems(paper.Save()));
    }

    // The checker of these tests is none if it finds nothing.
    [Theory]
    [InlineData("/Scope/Row", "/Scope/Low", "7.5")]
    [InlineData("/S/LBody", "/S/LBaby", "a part of LI")]
    [InlineData("/S/H2", "/S/H3", "7.4.2")]
    [InlineData("/Marked true", "/Marked null", "6.2")]
    [InlineData("/DisplayDocTitle", "/DisplayDocTutle", "7.1")]
    [InlineData("/Lang(", "/Lung(", "7.2")]
    [InlineData("/ToUnicode", "/ToUnicade", "7.21.7")]
    public void Problems_OfADamagedDocument_NamesThem(string there, string instead, string problem)
    {
        using var paper = new PdfPaper("A test", "en-GB", Now, "Kept by you");
        paper.Heading(1, "A title");
        paper.Heading(2, "A table");
        paper.Rows([("What", "Value")]);
        paper.Bullets(["one"]);
        var text = Encoding.Latin1.GetString(paper.Save());
        Assert.Contains(there, text, StringComparison.Ordinal);
        Assert.Contains(TaggedPdf.Problems(Encoding.Latin1.GetBytes(text.Replace(there, instead, StringComparison.Ordinal))), found => found.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Save_TheSameDocumentTwice_GivesTheSameBytes()
    {
        Assert.Equal(Bytes("one"), Bytes("one"));
        Assert.NotEqual(Bytes("one"), Bytes("two"));

        static byte[] Bytes(string text)
        {
            using var paper = new PdfPaper("A test", "en-GB", Now, "Kept by you");
            paper.Heading(1, "Title");
            paper.Paragraph(text);
            return paper.Save();
        }
    }

    [Fact]
    public void Paragraph_LongerThanAPage_GoesOnOnTheNext()
    {
        var words = string.Join(' ', Enumerable.Range(0, 3_000).Select(i => $"w{i}"));
        using var document = Written(paper => paper.Paragraph(words));
        Assert.InRange(document.NumberOfPages, 2, 10);
        Assert.Equal(words, string.Join(' ', Text(document).Split(' ').Where(word => word.StartsWith('w'))));
    }

    [Fact]
    public void Rows_LongerThanAPage_KeepEveryWord()
    {
        var rows = Enumerable.Range(0, 200).Select(i => ($"what{i}", string.Join(' ', Enumerable.Range(0, 40).Select(j => $"v{i}x{j}")))).ToList();
        using var document = Written(paper => paper.Rows(rows));
        var text = Text(document);
        Assert.All(rows, row => Assert.Contains(row.Item1, text, StringComparison.Ordinal));
        Assert.Equal(8_000, text.Split(' ').Count(word => word.StartsWith('v')));
    }

    [Fact]
    public void Heading_AtTheEndOfAPage_MovesWithWhatFollows()
    {
        using var document = Written(paper =>
        {
            for (var i = 0; i < 60; i++)
            {
                paper.Heading(2, $"Heading{i}");
                paper.Paragraph($"Text{i}");
            }
        });
        foreach (var page in document.GetPages())
            Assert.DoesNotMatch(@"Heading\d+ Kept by you", string.Join(' ', page.GetWords().Select(word => word.Text)));
    }

    [Fact]
    public void Heading_BeforeASmallerOne_StaysWithIt()
    {
        using var document = Written(paper =>
        {
            for (var i = 0; i < 40; i++)
            {
                paper.Heading(2, $"Large{i}");
                paper.Heading(3, $"Small{i}");
                paper.Rows([("What", $"Text{i} {string.Join(' ', Enumerable.Repeat("more", i))}")]);
            }
        });
        foreach (var page in document.GetPages())
            Assert.DoesNotMatch(@"(Large|Small)\d+ Kept by you", string.Join(' ', page.GetWords().Select(word => word.Text)));
    }

    [Fact]
    public void Paragraph_WithSignsThatSteer_LeavesThemOut()
    {
        using var document = Written(paper => paper.Paragraph("safe\u202Egpj.exe\u0007\u001b[31m end"));
        Assert.Contains("safegpj.exe[31m end", Text(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Link_ToALongAddress_LeadsThereFromEveryLine()
    {
        var address = "https://a.example/" + new string('x', 300);
        using var document = Written(paper => paper.Link(address));
        var links = document.GetPage(1).GetAnnotations().ToList();
        Assert.InRange(links.Count, 3, 8);
        Assert.All(links, link => Assert.Contains(address, link.AnnotationDictionary.ToString() + Action(document, link.AnnotationDictionary), StringComparison.Ordinal));
    }

    private static string Action(PdfDocument document, DictionaryToken annotation) =>
        annotation.Data.TryGetValue("A", out var action) ? Dictionary(document, action).ToString() : "";

    private static PdfDocument Written(Action<PdfPaper> write)
    {
        using var paper = new PdfPaper("A test", "en-GB", Now, "Kept by you");
        write(paper);
        var bytes = paper.Save();
        if (Environment.GetEnvironmentVariable("CATCHLIGHT_SCREENSHOTS") is { } folder)
            File.WriteAllBytes(Path.Combine(folder, $"paper-{bytes.Length}.pdf"), bytes);
        return PdfDocument.Open(bytes);
    }

    private static string Text(PdfDocument document) => string.Join(' ', document.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));

    private static IToken Resolved(PdfDocument document, IToken token) => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;

    private static DictionaryToken Dictionary(PdfDocument document, IToken token) => Assert.IsType<DictionaryToken>(Resolved(document, token));

    private static void WalkActual(PdfDocument document, DictionaryToken element, List<string> spoken)
    {
        if (element.Data.TryGetValue("ActualText", out var actual))
            spoken.Add(actual is HexToken hex ? Encoding.BigEndianUnicode.GetString(hex.Bytes.ToArray().AsSpan(2)) : ((StringToken)actual).Data);
        if (!element.Data.TryGetValue("K", out var kids))
            return;
        foreach (var kid in Resolved(document, kids) is ArrayToken array ? array.Data : [kids])
            if (Resolved(document, kid) is DictionaryToken inner)
                WalkActual(document, inner, spoken);
    }

    private static void Walk(PdfDocument document, DictionaryToken element, List<string> tags, List<string> words)
    {
        if (element.Data.TryGetValue("S", out var tag) && tag is NameToken name)
            tags.Add(name.Data);
        if (element.Data.TryGetValue("Alt", out var alt) && alt is StringToken said)
            words.Add(said.Data);
        if (!element.Data.TryGetValue("K", out var kids))
            return;
        foreach (var kid in Resolved(document, kids) is ArrayToken array ? array.Data : [kids])
            if (Resolved(document, kid) is DictionaryToken inner)
                Walk(document, inner, tags, words);
    }
}
