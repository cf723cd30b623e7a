using System.CommandLine;
using Catchlight.Core;

namespace Catchlight.Cli;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    /// <summary><c>--data DIR</c>: where index and catalogue are.</summary>
    public static Option<string?> Data() => new("--data")
    {
        Description = $"The data folder. Otherwise the variable {DataFolder.Variable}, otherwise ./data.",
        HelpName = "DIR",
    };

    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json() => new("--json") { Description = "One JSON document a line for each input." };

    /// <summary>The data folder that was named.</summary>
    public static DataFolder DataFolderOf(ParseResult parsed, Option<string?> option)
    {
        var named = parsed.GetValue(option);
        if (string.IsNullOrEmpty(named))
            named = Environment.GetEnvironmentVariable(DataFolder.Variable);
        return new DataFolder(string.IsNullOrEmpty(named) ? "data" : named);
    }
}
