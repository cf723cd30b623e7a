using System.CommandLine;
using Catchlight.Core.HashLists;

namespace Catchlight.Cli.HashLists;

/// <summary>Options of the commands about hash lists.</summary>
internal static class HashListOptions
{
    private const string Csv = "csv", ThreatExchange = "threatexchange";

    /// <summary><c>--format</c>.</summary>
    public static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = $"{Csv}: hash,quality,kind,from. {ThreatExchange}: a line a hash, as its local file exchange reads them.", HelpName = $"{Csv}|{ThreatExchange}", DefaultValueFactory = _ => Csv };
        format.AcceptOnlyFromAmong(Csv, ThreatExchange);
        return format;
    }

    /// <summary><c>--output</c>.</summary>
    public static Option<string?> Output() => new("--output", "-o") { Description = "The list to write. Otherwise it is printed.", HelpName = "FILE" };

    /// <summary>The format of that name.</summary>
    public static HashListFormat FormatOf(string name) => name == ThreatExchange ? HashListFormat.ThreatExchange : HashListFormat.Csv;

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
