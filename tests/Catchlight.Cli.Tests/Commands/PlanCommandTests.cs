using System.Text.Json;

namespace Catchlight.Cli.Tests.Commands;

public sealed class PlanCommandTests
{
    [Fact]
    public async Task Plan_UnderEighteenInScotland_LeadsToAnAdultTheChildRouteAndThePolice()
    {
        using var plan = JsonDocument.Parse((await Run("--country", "gb-sct", "--age", "15", "--json")).Output);
        Assert.Equal(["country", "age"], plan.RootElement.EnumerateObject().Take(2).Select(property => property.Name));
        Assert.Equal(("GB-SCT", 15), (plan.RootElement.GetProperty("country").GetString(), plan.RootElement.GetProperty("age").GetInt32()));
        var steps = plan.RootElement.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("id").GetString()).ToList();
        Assert.Equal(["calm", "dont-pay", "stop-replying", "trusted-adult"], steps.Take(4));
        Assert.Contains("report-police", steps);
        Assert.Contains("report-child-protection", steps);
        var routes = plan.RootElement.GetProperty("steps").EnumerateArray().SelectMany(step => step.GetProperty("routes").EnumerateArray()).ToList();
        Assert.Contains(routes, route => route.GetProperty("phone").GetString() == "101");
        Assert.All(routes, route => Assert.Matches(@"^\d{4}-\d\d-\d\d$", route.GetProperty("checked").GetString()));
        Assert.All(routes, route => Assert.NotEmpty(route.GetProperty("source").GetString()!));
        Assert.DoesNotContain(routes, route => route.GetProperty("name").GetString()!.Contains("StopNCII", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Plan_TalkOfSelfHarm_PutsTheCrisisFirst()
    {
        using var plan = JsonDocument.Parse((await Run("--country", "GB", "--safe", "self-harm", "--json")).Output);
        var first = plan.RootElement.GetProperty("steps")[0];
        Assert.Equal("self-harm", first.GetProperty("id").GetString());
        Assert.Contains(first.GetProperty("routes").EnumerateArray(), route => route.GetProperty("phone").GetString() == "999");
    }

    [Fact]
    public async Task Plan_NothingSaid_IsAPlanForPeople()
    {
        var result = await Run();
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("1. ", result.Lines[0], StringComparison.Ordinal);
        Assert.Contains("2. Don't pay", result.Lines);
    }

    [Theory]
    [InlineData("--country", "FRA")]
    [InlineData("--age", "-1")]
    [InlineData("--age", "old")]
    [InlineData("--happened", "nonsense")]
    [InlineData("--language", "xx")]
    [InlineData("--paid", "yes", "--paid", "no")]
    public async Task Plan_AWrongAnswer_Ends2(params string[] arguments)
    {
        var result = await Run(arguments);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.True(result.Errors.Count >= 2);
    }

    private static Task<CommandLine.Result> Run(params string[] arguments) => CommandLine.Run(SharedData.Repository, ["plan", .. arguments]);
}
