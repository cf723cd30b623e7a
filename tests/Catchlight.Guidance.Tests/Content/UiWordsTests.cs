using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Tests.Content;

public sealed class UiWordsTests
{
    private static readonly UiWords Words = new(new Dictionary<string, string> { ["step"] = "Step {number} of {total}" });

    [Fact]
    public void Format_PlacesInTheText_AreFilledIn() => Assert.Equal("Step 2 of 9", Words.Format("step", ("number", "2"), ("total", "9")));

    [Fact]
    public void Item_UnknownKey_IsAMistakeInTheProgram() =>
        Assert.Contains("'stop'", Assert.Throws<KeyNotFoundException>(() => Words["stop"]).Message, StringComparison.Ordinal);
}
