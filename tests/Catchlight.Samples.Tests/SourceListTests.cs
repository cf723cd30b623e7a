namespace Catchlight.Samples.Tests;

public sealed class SourceListTests
{
    [Fact]
    public void Parse_BlocksInAnyOrder_GivesTitleFilesAndPage()
    {
        var entries = SourceList.Parse("""
            === Images ===

            A flower.
            Free public domain CC0 image.
            flower.webp
            https://example.org/1

            License: CC0 https://creativecommons.org/publicdomain/zero/1.0/
            A tree, seen from two sides.
            tree.webp
            tree-2
            Free public domain CC0 image.
            https://example.org/2

            Not ours.
            All rights reserved.
            other.webp
            https://example.org/3
            """);
        Assert.Equal(2, entries.Count);
        Assert.Equal(("A flower.", "https://example.org/1"), (entries[0].Title, entries[0].Page.AbsoluteUri));
        Assert.Equal(["flower.webp"], entries[0].Files);
        Assert.Equal(("A tree, seen from two sides.", "https://example.org/2"), (entries[1].Title, entries[1].Page.AbsoluteUri));
        Assert.Equal(["tree.webp", "tree-2"], entries[1].Files);
    }

    [Theory]
    [InlineData("Free public domain CC0 image.\na.webp\nhttps://example.org/1")]
    [InlineData("A flower.\nFree public domain CC0 image.\nhttps://example.org/1")]
    [InlineData("A flower.\nFree public domain CC0 image.\na.webp")]
    public void Parse_BlockWithSomethingMissing_Throws(string text) => Assert.Throws<InvalidDataException>(() => SourceList.Parse(text));
}
