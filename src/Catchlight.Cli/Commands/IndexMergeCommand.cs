using System.CommandLine;
using Catchlight.Core;
using Catchlight.Core.Ingesting;

namespace Catchlight.Cli.Commands;

/// <summary><c>index merge</c>: makes one segment of many.</summary>
internal static class IndexMergeCommand
{
    public static Command Create()
    {
        var data = SharedOptions.Data();
        var command = new CatchlightCommand("merge", "Makes one segment of many, which is searched faster. Checks go on meanwhile.", "catchlight index merge") { data };
        command.SetAction(parsed => Run(SharedOptions.DataFolderOf(parsed, data)));
        return command;
    }

    private static int Run(DataFolder data)
    {
        if (!data.Exists)
        {
            Failures.Tell(data.Root, "There is no index here.");
            return ExitCode.Unreadable;
        }
        var (before, after, pictures) = IndexUpkeep.Merge(data);
        Console.Out.WriteLine($"{data.Root}: {before} segments are now {after}, with {pictures} pictures.");
        return ExitCode.Done;
    }
}
