namespace Catchlight.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("ingest")]
    [InlineData("check")]
    [InlineData("hash")]
    [InlineData("index")]
    [InlineData("index", "info")]
    [InlineData("index", "verify")]
    [InlineData("index", "merge")]
    [InlineData("plan")]
    [InlineData("hashes")]
    [InlineData("hashes", "export")]
    [InlineData("hashes", "import")]
    [InlineData("evidence")]
    [InlineData("evidence", "pack")]
    [InlineData("evidence", "verify")]
    [InlineData("evidence", "removal")]
    [InlineData("content")]
    [InlineData("content", "check")]
    [InlineData("serve")]
    public async Task Help_OfEveryCommand_HasAnExampleThatNamesIt(params string[] command)
    {
        var result = await CommandLine.Run(_folder.Path, [.. command, "--help"]);
        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        var example = result.Output[result.Output.IndexOf("Example:", StringComparison.Ordinal)..];
        Assert.Contains($"catchlight {string.Join(' ', command)}", example, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("check")]
    [InlineData("check", "a.jpg", "--age", "many")]
    [InlineData("check", "a.jpg", "--age", "200")]
    [InlineData("ingest", "folder")]
    [InlineData("ingest", "folder", "--collection", "a", "--kind", "shop")]
    [InlineData("ingest", "folder", "--collection", " ")]
    [InlineData("hash")]
    public async Task Run_WrongUsage_Ends2AndSaysWhereHelpIs(params string[] arguments)
    {
        var result = await CommandLine.Run(_folder.Path, arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("--help", result.Errors[^1], StringComparison.Ordinal);
        Assert.True(result.Errors.Count >= 2);
    }

    [Fact]
    public async Task Run_WrongUsageOfACommandInACommand_NamesAllOfIt() =>
        Assert.Equal("For help: catchlight evidence pack --help", (await CommandLine.Run(_folder.Path, "evidence", "pack")).Errors[^1]);

    [Fact]
    public async Task Run_NoIndexYet_SaysSo()
    {
        var info = await CommandLine.Run(_folder.Path, "index", "info");
        Assert.Equal(3, info.ExitCode);
        Assert.Contains("catchlight ingest", info.Error, StringComparison.Ordinal);
        Assert.Equal(3, (await CommandLine.Run(_folder.Path, "index", "verify")).ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }
}
