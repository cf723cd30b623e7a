using System.Text;
using Catchlight.Documents.Files;

namespace Catchlight.Documents.Tests.Files;

public sealed class GlyphReadingsTests
{
    [Theory, InlineData("1F600", "D83DDE00"), InlineData("0041", "0041"), InlineData("FEE3", "0645"), InlineData("FEE4", "0645"), InlineData("FEFB", "FEFB")]
    public void Mended_ASign_IsReadAsItIsWritten(string written, string read) => Assert.Contains($"1 beginbfchar\n<0102> <{read}>\nendbfchar\n", Mended($"<0102><0102><{written}>\n"), StringComparison.Ordinal);

    [Fact]
    public void Mended_ManySigns_AreAtMostAHundredInOneGo()
    {
        var map = Mended(string.Concat(Enumerable.Range(1, 250).Select(i => $"<{i:X4}><{i:X4}><{i + 0x40:X4}>\n")));
        Assert.Equal(["100 beginbfchar", "100 beginbfchar", "50 beginbfchar"], map.Split('\n').Where(line => line.EndsWith("beginbfchar", StringComparison.Ordinal)));
        Assert.Equal(250, map.Split('\n').Count(line => line.StartsWith('<') && !line.Contains("FFFF", StringComparison.Ordinal)));
        Assert.Contains("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n", map, StringComparison.Ordinal);
    }

    private static string Mended(string lines)
    {
        var map = Encoding.Latin1.GetBytes($"/CIDInit /ProcSet findresource begin\nbegincmap\n1 begincodespacerange\n<0003><005D>\nendcodespacerange\n2 beginbfrange\n{lines}endbfrange\nendcmap");
        Assert.True(GlyphReadings.IsMap(map));
        return Encoding.Latin1.GetString(GlyphReadings.Mended(map));
    }
}
