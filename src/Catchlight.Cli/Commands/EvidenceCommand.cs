using System.CommandLine;

namespace Catchlight.Cli.Commands;

/// <summary><c>evidence</c>: keeps evidence, and looks whether it is as it was.</summary>
internal static class EvidenceCommand
{
    public static Command Create() => new CatchlightCommand("evidence", "Keeps evidence in one file, and looks whether it is as it was.", "catchlight evidence pack case-17 -o case-17.zip")
    {
        EvidencePackCommand.Create(), EvidenceVerifyCommand.Create(), EvidenceRemovalCommand.Create(),
    };
}
