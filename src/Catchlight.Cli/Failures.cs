namespace Catchlight.Cli;

/// <summary>Failures as every command tells them: one line on standard error, naming what failed and why.</summary>
internal static class Failures
{
    /// <summary>The line.</summary>
    public static string Line(string name, string reason) => $"{OneLine(name)}: {OneLine(reason)}";

    /// <summary>Writes the line.</summary>
    public static void Tell(string name, string reason) => Console.Error.WriteLine(Line(name, reason));

    // A file name or address of a stranger may hold line ends and escape sequences.
    private static string OneLine(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : text;
}
