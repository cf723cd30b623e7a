using System.CommandLine;
using Catchlight.Core;
using Catchlight.Guidance.Content;

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

    /// <summary><c>--language CODE</c>: one of those that the content is in.</summary>
    /// <param name="description">Of what it is the language.</param>
    public static Option<string> Language(string description)
    {
        string[] codes = [.. ContentBundle.Embedded.Languages.Select(content => content.Words.Code)];
        var option = new Option<string>("--language") { Description = description, HelpName = string.Join('|', codes), DefaultValueFactory = _ => ContentBundle.DefaultLanguage };
        option.AcceptOnlyFromAmong(codes);
        return option;
    }

    /// <summary>The data folder that was named.</summary>
    public static DataFolder DataFolderOf(ParseResult parsed, Option<string?> option)
    {
        var named = parsed.GetValue(option);
        if (string.IsNullOrEmpty(named))
            named = Environment.GetEnvironmentVariable(DataFolder.Variable);
        return new DataFolder(string.IsNullOrEmpty(named) ? "data" : named);
    }
}
