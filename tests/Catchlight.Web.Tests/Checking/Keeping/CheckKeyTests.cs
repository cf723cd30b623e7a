using Catchlight.Web.Checking.Keeping;

namespace Catchlight.Web.Tests.Checking.Keeping;

public sealed class CheckKeyTests
{
    [Fact]
    public void ToString_AndBack_IsTheSameKey()
    {
        for (var i = 0; i < 1_000; i++)
        {
            var key = CheckKey.New();
            Assert.True(CheckKey.TryParse(key.ToString(), out var read));
            Assert.Equal(key, read);
        }
    }

    [Fact]
    public void New_ManyTimes_NeverRepeatsAndUsesEveryBit()
    {
        var keys = Enumerable.Range(0, 2_000).Select(_ => CheckKey.New().ToString()).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.All(Enumerable.Range(0, 21), at => Assert.True(keys.Select(key => key[at]).Distinct().Count() > 50));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAA==")]
    [InlineData("AAAAAAAAAAAAAAAAAAAA A")]
    [InlineData("AAAAAAAAAAAAAAAAAAAA+A")]
    [InlineData("ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ")]
    public void TryParse_AnythingElse_IsNoKey(string? text) => Assert.False(CheckKey.TryParse(text, out _));
}
