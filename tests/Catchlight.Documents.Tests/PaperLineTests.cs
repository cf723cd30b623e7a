namespace Catchlight.Documents.Tests;

public sealed class PaperLineTests
{
    [Fact]
    public void Of_SeveralParagraphs_EndsEachAndKeepsAllOfTheText()
    {
        const string text = "one two three\n\nfour";
        var lines = PaperLine.Of(text, line => line.Length <= 8);
        Assert.Equal(["one two ", "three ", " ", "four"], lines.Select(line => line.Text));
        Assert.Equal([false, true, true, false], lines.Select(line => line.EndsParagraph));
        Assert.Equal(text, PaperLine.Joined(lines));
    }

    // A sentence that begins with a name of the other direction stays a sentence; what follows from a line end is for itself.
    [Theory]
    [InlineData("אבג wrote to me", false)]
    [InlineData("אבג: דהו זחט ab", true)]
    [InlineData("Anna: אבג דהו זחט", false)]
    public void Of_BothDirections_RunsAsMostOfTheParagraphDoes(string text, bool isRight) => Assert.All(PaperLine.Of(text, line => line.Length <= 6), line => Assert.Equal(isRight, line.IsRight));

    [Fact]
    public void Of_ALineOfAParagraphFromTheRight_RunsAsItsParagraph()
    {
        var lines = PaperLine.Of("אבגדהוזח ab cd!", line => line.Length <= 9);
        Assert.Equal(["אבגדהוזח ", "ab cd!"], lines.Select(line => line.Text));
        Assert.Equal(["חזוהדגבא", "!ab cd"], lines.Select(line => line.Visual));
    }
}
