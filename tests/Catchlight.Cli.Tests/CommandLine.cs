using System.Diagnostics;

namespace Catchlight.Cli.Tests;

/// <summary>Runs the built program as a person would: another process, its output in pipes.</summary>
internal static class CommandLine
{
    private static string Program => Path.Combine(SharedData.Repository, "artifacts", "bin", "Catchlight.Cli", "release", OperatingSystem.IsWindows() ? "catchlight.exe" : "catchlight");

    /// <summary>What a run printed, and how it ended.</summary>
    public sealed record Result(int ExitCode, string Output, string Error)
    {
        public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        public IReadOnlyList<string> Errors => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Starts the program with a pipe for what it reads.</summary>
    public static Process StartPiped(string folder, params IEnumerable<string> arguments) => Start(Program, folder, new Dictionary<string, string>(), arguments, input: true);

    public static Process Start(string folder, params IEnumerable<string> arguments) => Start(Program, folder, new Dictionary<string, string>(), arguments);

    /// <summary>Starts a copy of the program that is somewhere else.</summary>
    public static Process StartCopy(string program, string folder, params IEnumerable<string> arguments) => Start(program, folder, new Dictionary<string, string>(), arguments);

    private static Process Start(string program, string folder, IReadOnlyDictionary<string, string> environment, IEnumerable<string> arguments, bool input = false)
    {
        Assert.True(File.Exists(program), $"{program} is not built");
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = input };
        foreach (var variable in start.Environment.Keys.Where(name => name.StartsWith("CATCHLIGHT_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(variable);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Runs to the end.</summary>
    /// <param name="folder">Where the person stands.</param>
    /// <param name="arguments">As typed.</param>
    public static Task<Result> Run(string folder, params IEnumerable<string> arguments) => RunWith(folder, new Dictionary<string, string>(), arguments);

    /// <summary>Runs to the end, with these variables in the environment.</summary>
    public static async Task<Result> RunWith(string folder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
    {
        using var process = Start(Program, folder, environment, arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Result(process.ExitCode, await output, await error);
    }
}
