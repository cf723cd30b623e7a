using System.CommandLine;

namespace Catchlight.Cli.Commands;

/// <summary><c>hashes</c>: hash lists for those who run platforms.</summary>
internal static class HashesCommand
{
    public static Command Create() => new CatchlightCommand(
        "hashes", "Hash lists for those who run platforms: they show nothing of a picture and find it again.", "catchlight hashes export case-17.zip -o profile-pictures.csv")
    {
        HashesExportCommand.Create(), HashesImportCommand.Create(),
    };
}
