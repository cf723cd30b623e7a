using Catchlight.Guidance.Content;
using CsCheck;

namespace Catchlight.Guidance.Tests.Content;

public sealed class RichTextTests
{
    [Fact]
    public void TryParse_EveryKindOfBlock_IsReadInOrder()
    {
        var text = RichText.TryParse("One line\nand its end.\n\n### A heading\n\n- first **point**\n  goes on\n- second\n\n1. a\n2. b\n", out var reason);
        Assert.Null(reason);
        Assert.Equal("One line and its end.\n\nA heading\n\n- first point goes on\n- second\n\n1. a\n2. b", text!.Plain);
        Assert.Equal("<p>One line and its end.</p><h4>A heading</h4><ul><li>first <strong>point</strong> goes on</li><li>second</li></ul><ol><li>a</li><li>b</li></ol>", text.ToHtml(4));
    }

    [Theory]
    [InlineData("<b>bold</b>")]
    [InlineData("a [link](x)")]
    [InlineData("`code`")]
    [InlineData("*one star*")]
    [InlineData("under_line")]
    [InlineData("a | b")]
    [InlineData("back\\slash")]
    [InlineData("{place}")]
    [InlineData("# heading")]
    [InlineData("#hashtag")]
    [InlineData("see https://example.org")]
    [InlineData("see www.example.org")]
    [InlineData("open **and no close")]
    [InlineData("- a\nb")]
    [InlineData("- a\n1. b")]
    [InlineData("### <b>")]
    public void TryParse_WhatOurTextsDontHave_IsRefusedWithAReason(string markdown)
    {
        Assert.Null(RichText.TryParse(markdown, out var reason));
        Assert.False(string.IsNullOrEmpty(reason));
    }

    [Fact]
    public void ToHtml_QuotesAndLettersOfOtherLanguages_AreEscapedOnce() =>
        Assert.Equal("<p>&quot;Don&#x27;t&quot; &amp; &#xBF;qu&#xE9;?</p>", RichText.TryParse("\"Don't\" & ¿qué?", out _)!.ToHtml());

    [Fact]
    public void TryParse_AnyText_NeverThrowsAndNeverLetsMarkupThrough() => Gen.String[Gen.Char["abc <>&\"'#*-_.1\n[](){}`|\\:/w"], 0, 60].Sample(markdown =>
    {
        if (RichText.TryParse(markdown, out var reason) is not { } text)
        {
            Assert.NotNull(reason);
            return;
        }
        var html = text.ToHtml();
        foreach (var element in new[] { "p", "h3", "ul", "ol", "li", "strong" })
            html = html.Replace($"<{element}>", "", StringComparison.Ordinal).Replace($"</{element}>", "", StringComparison.Ordinal);
        Assert.DoesNotContain('<', html);
        Assert.DoesNotContain('>', html);
    });

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void ToHtml_NoHeadingLevel_IsRefused(int level) => Assert.Throws<ArgumentOutOfRangeException>(() => RichText.Empty.ToHtml(level));
}
