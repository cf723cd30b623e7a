namespace Catchlight.Cli.Tests.Commands;

public sealed class EvidenceRemovalCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Removal_UnderUsLaw_PrintsWhatTheLawWants()
    {
        var result = await Run("--law", "us-take-it-down", "--to", "Instagram", "--where", "https://a.example/1", "https://a.example/2", "--name", "Sam Reed", "--contact", "sam@b.example");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        foreach (var said in (string[])["To: Instagram", "TAKE IT DOWN Act", "within 48 hours", "- https://a.example/2", "sam@b.example", "I believe in good faith", "Signed: Sam Reed"])
            Assert.Contains(said, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removal_Sent_KeepsWhatWasSentAndRemindsWithoutWritingOver()
    {
        await Run("--law", "eu-notice", "--to", "Some Site", "-o", "requests", "--sent", "--reference", "T-1");
        var second = await Run("--law", "eu-notice", "--to", "Some Site", "-o", "requests", "--sent");
        Assert.Equal((0, ""), (second.ExitCode, second.Error));
        Assert.Equal(
            ["request-some-site-2.ics", "request-some-site-2.pdf", "request-some-site-2.txt", "request-some-site.ics", "request-some-site.pdf", "request-some-site.txt", "sent.csv"],
            Directory.EnumerateFiles(_folder.File("requests")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var sent = await File.ReadAllLinesAsync(_folder.File("requests/sent.csv"), TestContext.Current.CancellationToken);
        Assert.Equal("sent,to,request,places,reference,look-again", sent[0]);
        Assert.Equal(3, sent.Length);
        Assert.Contains(",T-1,", sent[1], StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Look again: Some Site", await File.ReadAllTextAsync(_folder.File("requests/request-some-site.ics"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removal_ForAnotherInSpanish_SaysSoInSpanish()
    {
        var result = await Run("--law", "eu-notice", "--to", "Instagram", "--on-behalf-of", "Kim", "--language", "es", "-o", "requests", "--sent");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var text = await File.ReadAllTextAsync(_folder.File("requests/request-instagram.txt"), TestContext.Current.CancellationToken);
        foreach (var said in (string[])["Para: Instagram", "En nombre de: Kim", "Hay una foto privada de la persona nombrada arriba", "Actúo por esa persona.", "Firma: [tu nombre]"])
            Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Mirar otra vez: Instagram", await File.ReadAllTextAsync(_folder.File("requests/request-instagram.ics"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory, InlineData("--law", "uk", "--to", "X"), InlineData("--law", "eu-notice"), InlineData("--law", "eu-notice", "--to", "X", "--sent")]
    public async Task Removal_WrongUsage_Ends2(params string[] arguments) => Assert.Equal(2, (await Run(arguments)).ExitCode);

    private Task<CommandLine.Result> Run(params string[] arguments) => CommandLine.Run(_folder.Path, ["evidence", "removal", .. arguments]);
}
