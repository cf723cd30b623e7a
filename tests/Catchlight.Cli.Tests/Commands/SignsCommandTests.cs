using System.Text.Json;
using Catchlight.Conversations.Judging;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;

namespace Catchlight.Cli.Tests.Commands;

public sealed class SignsCommandTests : IDisposable
{
    private const string Chat = """
        [14/03/2026, 20:00:01] Alex: hey u popped up in my suggestions
        [14/03/2026, 20:02:00] Sam: hi, do i know you?
        [14/03/2026, 20:05:00] Alex: no lol but ur so cute. ill send mine if u send urs
        [14/03/2026, 20:30:00] Alex: i recorded everything, i have all ur followers
        [14/03/2026, 20:31:00] Alex: send $500 or i post it everywhere, u have 10 min
        [14/03/2026, 20:32:00] Sam: please don't
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Signs_AChat_IsOneLineOfJsonByTheContract()
    {
        var result = await Run([Write("chat.txt", Chat)], "--json", "--me", "Sam");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        using var json = JsonDocument.Parse(Assert.Single(result.Lines));
        var root = json.RootElement;
        Assert.Equal(("whatsapp", 6, "sextortion", false), (root.GetProperty("format").GetString(), root.GetProperty("messages").GetInt32(), root.GetProperty("kind").GetString(), root.GetProperty("crisis").GetBoolean()));
        var stages = root.GetProperty("stages").EnumerateArray().ToDictionary(stage => stage.GetProperty("stage").GetString()!, stage => stage);
        Assert.Equal("2026-03-14T20:30", stages["switch"].GetProperty("at").GetString());
        Assert.Contains(stages["threat"].GetProperty("signs").EnumerateArray(), sign => sign.GetProperty("id").GetString() == "threat-to-share" && sign.GetProperty("message").GetInt32() == 5);
        Assert.Equal(("Sam", "told"), (root.GetProperty("me").GetString(), root.GetProperty("meKnown").GetString()));
        Assert.Contains("dont-pay", root.GetProperty("steps").EnumerateArray().Select(step => step.GetString()));
    }

    [Fact]
    public async Task Signs_AChat_IsATimelineForPeople()
    {
        var result = await Run([Write("chat.txt", Chat)]);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(result.Lines, line => line.StartsWith("6. The threat  2026-03-14 20:31", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.Contains("5: Alex: \"send $500 or i post it everywhere", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.Contains("Don't pay.", StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public async Task Signs_SomeUnreadable_DoesTheOthers()
    {
        var picture = Path.Combine(_folder.Path, "picture.txt");
        await File.WriteAllBytesAsync(picture, [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0], TestContext.Current.CancellationToken);
        var result = await Run([picture, Path.Combine(_folder.Path, "nowhere.txt"), Write("pasted.txt", "if you don't pay i will send your nudes to your family")], "--json");
        Assert.Equal((3, 2, 1), (result.ExitCode, result.Errors.Count, result.Lines.Count));
        Assert.StartsWith(picture + ": ", result.Errors[0], StringComparison.Ordinal);
        using var json = JsonDocument.Parse(result.Lines[0]);
        Assert.Equal(("pasted", "sextortion"), (json.RootElement.GetProperty("format").GetString(), json.RootElement.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Signs_NoFileOrAFolder_SaysSoInALine()
    {
        var result = await Run(["", _folder.Path, Write("pasted.txt", "hi")], "--json");
        Assert.Equal((3, 1), (result.ExitCode, result.Lines.Count));
        Assert.Equal([": There is no such file.", _folder.Path + ": This is a folder. Name the files in it."], result.Errors);
    }

    [Fact]
    public async Task Signs_APipe_IsReadAsAFile()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no /dev/stdin.");
        using var process = CommandLine.StartPiped(_folder.Path, "signs", "/dev/stdin", "--json", "--me", "Sam");
        var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.StandardInput.WriteAsync(Chat);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), (process.ExitCode, await error));
        using var json = JsonDocument.Parse(await output);
        Assert.Equal(("whatsapp", 6, "sextortion"), (json.RootElement.GetProperty("format").GetString(), json.RootElement.GetProperty("messages").GetInt32(), json.RootElement.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Signs_TalkOfDying_HelpComesFirst()
    {
        var result = await Run([Write("pasted.txt", "i can't do this any more, i want to die")], "--language", "es");
        Assert.StartsWith("Lo primero:", result.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signs_NoExport_IsWrongUsage() => Assert.Equal(2, (await Run([])).ExitCode);

    [Fact]
    public async Task Signs_Help_HasAnExample() => Assert.Contains("catchlight signs", (await Run([], "--help")).Output, StringComparison.Ordinal);

    [Fact]
    public void Advice_EveryStep_IsOneOfThePlan()
    {
        var content = ContentBundle.Embedded.Language("en");
        Assert.All(AdviceRules.All.Where(AdviceRules.IsStep), id => Assert.NotNull(content.Step(new StepId(id))));
        Assert.All(AdviceRules.All.Where(id => !AdviceRules.IsStep(id)), id => Assert.DoesNotContain(content.Steps, step => step.Id.Value == id));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    private Task<CommandLine.Result> Run(string[] exports, params string[] options) => CommandLine.Run(_folder.Path, ["signs", .. exports, .. options]);
}
