using System.CommandLine;

namespace Catchlight.Cli.Commands;

/// <summary><c>index</c>: looks after the index.</summary>
internal static class IndexCommand
{
    public static Command Create() => new CatchlightCommand("index", "Looks after the index.", "catchlight index verify --data /srv/catchlight")
    {
        IndexInfoCommand.Create(),
        IndexVerifyCommand.Create(),
        IndexMergeCommand.Create(),
    };
}
