using Catchlight.Guidance.Content;

namespace Catchlight.Web.Tests.Languages;

public sealed class UiWordsTests
{
    [Fact]
    public void Keys_AllOfThem_AreSaidOnSomePage()
    {
        var sources = Path.Combine(SharedData.Repository, "src");
        var code = string.Concat(Directory.EnumerateFiles(sources, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".razor" or ".cs" && !file.Contains("node_modules", StringComparison.Ordinal)).Select(File.ReadAllText));
        Assert.All(ContentBundle.Embedded.Language("en").Ui.Keys, key => Assert.True(code.Contains($"\"{key}\"", StringComparison.Ordinal), $"no page says '{key}'"));
    }
}
