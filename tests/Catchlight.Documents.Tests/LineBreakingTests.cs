namespace Catchlight.Documents.Tests;

public sealed class LineBreakingTests
{
    [Theory]
    [InlineData("", new[] { "" })]
    [InlineData("one two three", new[] { "one two ", "three" })]
    [InlineData("  one   two  ", new[] { "one two" })]
    [InlineData("one\ntwo", new[] { "one", "two" })]
    [InlineData("one\r\n\r\ntwo", new[] { "one", "", "two" })]
    [InlineData("https://a.example/x y", new[] { "https://", "a.exampl", "e/x y" })]
    [InlineData("a.b.c/d?e=f", new[] { "a.b.c/d?", "e=f" })]
    [InlineData("ab12/cd34ef", new[] { "ab12/", "cd34ef" })]
    [InlineData("0123456789abcdef01", new[] { "012345", "6789ab", "cdef01" })]
    [InlineData("a https://a.example", new[] { "a ", "https://", "a.exampl", "e" })]
    public void Break_ToEightSigns_GivesLinesThatFit(string text, string[] lines) => Assert.Equal(lines, LineBreaking.Break(text, line => line.Length <= 8));

    [Fact]
    public void Break_WhereNothingFits_StillEnds() => Assert.Equal(["a", "b", "c"], LineBreaking.Break("abc", line => line.Length <= 1));

    [Fact]
    public void Break_InsideALongWord_LeavesPairsWhole() => Assert.Equal(["😀😀", "😀"], LineBreaking.Break("😀😀😀", line => line.Length <= 5));
}
