using Catchlight.Documents.Fonts;
using Catchlight.Evidence.Removals;
using Catchlight.Evidence.Words;
using UglyToad.PdfPig;

namespace Catchlight.Evidence.Tests.Removals;

public sealed class RemovalLetterTests
{
    private static readonly RemovalWords Words = new("Ask", "A picture of me is there.\n\nPlease remove it.", "I believe in good faith that this is true.", 48);

    private static readonly PackWords Spanish = PackWords.In("es");

    private static readonly RemovalRequest Request = new(Words, "Instagram", ["https://a.example/1", "https://a.example/2"], "Sam Reed", "sam@b.example") { Day = new DateOnly(2026, 11, 27) };

    [Theory]
    [InlineData("Sam Reed", new string[0])]
    [InlineData("王小明", new[] { GlyphFonts.EastAsian })]
    [InlineData("Sam 💰", new[] { GlyphFonts.Emoji })]
    public void MissingFonts_ByTheName_NamesThem(string name, string[] fonts) =>
        Assert.Equal(fonts, RemovalLetter.MissingFonts(Request with { Name = name }, PackWords.English));

    [Fact]
    public void Text_OfARequest_HasEveryElementThatTheLawWants()
    {
        Assert.Equal(
            """
            To: Instagram
            Date: 27 November 2026

            A picture of me is there.

            Please remove it.

            Where it is
            - https://a.example/1
            - https://a.example/2

            How to reach me
            sam@b.example

            My statement
            I believe in good faith that this is true.

            Signed: Sam Reed

            """.ReplaceLineEndings("\n"), RemovalLetter.Text(Request, PackWords.English));
    }

    [Fact]
    public void Text_WithoutWhatIsThePersonsOwn_LeavesRoomForIt()
    {
        var text = RemovalLetter.Text(Request with { Name = null, Contact = null, Places = [], OnBehalfOf = "my sister" }, PackWords.English);
        foreach (var gap in (string[])["[the exact web address", "[your email or phone number]", "Signed: [your name]", "On behalf of: my sister"])
            Assert.Contains(gap, text, StringComparison.Ordinal);
        Assert.Contains("On behalf of: [the name of that person]\n", RemovalLetter.Text(Request with { OnBehalfOf = "" }, PackWords.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_InAnotherLanguage_HasNoWordOfEnglish()
    {
        var text = RemovalLetter.Text(Request, Spanish);
        foreach (var said in (string[])["Para: Instagram", "Fecha: 27 de noviembre de 2026", "Firma: Sam Reed"])
            Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Signed", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdf_InAnotherLanguage_SaysWhichAndHasItsTitle()
    {
        using var pdf = PdfDocument.Open(RemovalLetter.Pdf(Request, Spanish, MadePack.Now));
        Assert.Equal("Petición de quitar una foto", pdf.Information.Title);
        Assert.True(pdf.Structure.Catalog.CatalogDictionary.TryGet(UglyToad.PdfPig.Tokens.NameToken.Create("Lang"), out UglyToad.PdfPig.Tokens.StringToken language));
        Assert.Equal("es-ES", language.Data);
    }

    [Fact]
    public void Pdf_OfARequest_SaysTheSame()
    {
        var bytes = RemovalLetter.Pdf(Request, PackWords.English, MadePack.Now);
        Assert.Empty(TaggedPdf.Problems(bytes));
        using var pdf = PdfDocument.Open(bytes);
        var text = string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
        foreach (var said in (string[])["Request to remove a picture", "https://a.example/2", "Signed: Sam Reed", "I believe in good faith that this is true."])
            Assert.Contains(said, text, StringComparison.Ordinal);
    }
}
