using System.CommandLine;
using Catchlight.Core;
using Catchlight.Core.Catalogs.Sqlite;
using Catchlight.Index;
using Catchlight.Index.Directories;

namespace Catchlight.Cli.Commands;

/// <summary><c>index verify</c>: reads every byte of the index and compares it with its checksums.</summary>
internal static class IndexVerifyCommand
{
    public static Command Create()
    {
        var data = SharedOptions.Data();
        var command = new CatchlightCommand(
            "verify", "Reads every byte of the index and names each damaged place: file, byte and reason. Ends with 1 where there is one.", "catchlight index verify --data /srv/catchlight") { data };
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
        var directory = new FileSystemDirectory(data.Index);
        var damage = IndexInspection.Verify(directory);
        foreach (var (file, offset, reason) in damage)
            Failures.Tell($"{Path.Combine(data.Index, file)}, byte {offset}", reason);
        if (damage.Count > 0)
            return ExitCode.No;
        return Compare(data, directory);
    }

    // After a crash the index may hold a batch that the catalogue does not know; the next ingest drops it. The other way round something was lost.
    private static int Compare(DataFolder data, FileSystemDirectory directory)
    {
        using var catalog = SqliteCatalog.Open(data.Catalog);
        var known = catalog.Pictures;
        var indexed = IndexInspection.Info(directory).Pictures;
        if (indexed < known)
        {
            Failures.Tell(data.Index, $"It holds {indexed} pictures, the catalogue {known}. Some were lost.");
            return ExitCode.No;
        }
        Console.Out.WriteLine($"{data.Root}: {known} pictures, no damage found.");
        return ExitCode.Done;
    }
}
