namespace Catchlight.Cli.Tests.Commands;

public sealed class ContentCheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_TheTextsOfThisProgram_FindsNothing()
    {
        var result = await CommandLine.Run(_folder.Path, "content", "check");
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Contains("nothing wrong", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AFolderWithAPastReviewAndABrokenText_NamesBothFiles()
    {
        var content = Path.Combine(SharedData.Repository, "content");
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
            _folder.Write(Path.GetRelativePath(content, file), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        await Change("en/steps/calm.md", text => text.Replace("reviewBy: 20", "reviewBy: 19", StringComparison.Ordinal).Replace("reviewed: 20", "reviewed: 19", StringComparison.Ordinal));
        await Change("en/steps/block.md", text => text.Replace("## how", "## <script>", StringComparison.Ordinal));
        var result = await CommandLine.Run(_folder.Path, "content", "check", "--folder", ".");
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains(result.Errors, line => line.StartsWith("en/steps/calm.md: ", StringComparison.Ordinal));
        Assert.Contains(result.Errors, line => line.StartsWith("en/steps/block.md: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_NoSuchFolder_Ends3() => Assert.Equal(3, (await CommandLine.Run(_folder.Path, "content", "check", "--folder", "absent")).ExitCode);

    private async Task Change(string file, Func<string, string> change)
    {
        var before = await File.ReadAllTextAsync(_folder.File(file), TestContext.Current.CancellationToken);
        var after = change(before);
        Assert.NotEqual(before, after);
        await File.WriteAllTextAsync(_folder.File(file), after, TestContext.Current.CancellationToken);
    }
}
