using Catchlight.Evidence.Packing;

namespace Catchlight.Evidence.Tests.Packing;

public sealed class PackNamesTests
{
    [Theory]
    [InlineData("chat.txt", "data/007-chat.txt")]
    [InlineData("a/b\\c d.png", "data/007-c d.png")]
    [InlineData("../../etc/passwd", "data/007-passwd")]
    [InlineData("50% off?.txt", "data/007-50_ off_.txt")]
    [InlineData("line\nend\u202Egpj.exe", "data/007-line_end_gpj.exe")]
    [InlineData("Анна 中文 😀.jpg", "data/007-Анна 中文 😀.jpg")]
    [InlineData("...", "data/007-")]
    [InlineData("", "data/007-")]
    public void Exhibit_ANameOfAStranger_IsOneThatEveryComputerCanStore(string name, string path) => Assert.Equal(path, PackNames.Exhibit(7, name));

    [Fact]
    public void Exhibit_AVeryLongName_IsCutBetweenLetters()
    {
        var path = PackNames.Exhibit(1, string.Concat(Enumerable.Repeat("中", 300)) + ".txt");
        Assert.Equal($"data/001-{string.Concat(Enumerable.Repeat("中", 26))}.txt", path);
    }
}
