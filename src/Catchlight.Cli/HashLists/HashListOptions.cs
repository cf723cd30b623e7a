using System.CommandLine;
using Catchlight.Core.HashLists;

namespace Catchlight.Cli.HashLists;

/// <summary>Options of the commands about hash lists.</summary>
internal static class HashListOptions
{
    private static readonly string[] Names = ["csv", "threatexchange", "hma"];

    /// <summary><c>--format</c>.</summary>
    public static Option<string> Format()
    {
        var format = new Option<string>("--format")
        {
            Description = "csv: hash,quality,kind,from. threatexchange: a line a hash, as its local file exchange reads them. hma: a line of JSON a hash, each to be sent to hasher-matcher-actioner.",
            HelpName = string.Join('|', Names), DefaultValueFactory = _ => Names[0],
        };
        format.AcceptOnlyFromAmong(Names);
        return format;
    }

    /// <summary><c>--output</c>.</summary>
    public static Option<string?> Output() => new("--output", "-o") { Description = "The list to write. Otherwise it is printed.", HelpName = "FILE" };

    /// <summary>The format of that name.</summary>
    public static HashListFormat FormatOf(string name) => (HashListFormat)Array.IndexOf(Names, name);

    /// <summary>Writes a list to a file, or prints it.</summary>
    public static void Write(string? output, IEnumerable<HashListEntry> entries, HashListFormat format)
    {
        if (output is null)
        {
            Core.HashLists.HashLists.Write(Console.Out, entries, format);
            return;
        }
        using var file = File.CreateText(output);
        Core.HashLists.HashLists.Write(file, entries, format);
    }
}
