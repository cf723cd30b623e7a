using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Catchlight.Cli.HashLists;
using Catchlight.Core.HashLists;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Cli.Commands;

/// <summary><c>hashes import</c>: reads hash lists, and looks which pictures are on them.</summary>
internal static class HashesImportCommand
{
    public static Command Create()
    {
        var lists = new Argument<string[]>("LIST") { Description = "Hash lists: what export writes in any format, what catchlight hash prints, or the CSV of threatexchange dataset.", Arity = ArgumentArity.OneOrMore };
        var against = new Option<string[]>("--against") { Description = "Picture files and folders to look through. Without it the lists are written as one, each hash once.", HelpName = "PATH", AllowMultipleArgumentsPerToken = true };
        var distance = new Option<int>("--distance")
        {
            Description = $"In how many of {PdqHash.Bits} bits a picture may differ from the list.", HelpName = "BITS", DefaultValueFactory = _ => PdqHash.SamePictureDistance,
        };
        distance.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, out var bits) && bits is >= 0 and <= PdqHash.Bits / 4))
                result.AddError($"--distance is a number from 0 to {PdqHash.Bits / 4}.");
        });
        var (format, output, json) = (HashListOptions.Format(), HashListOptions.Output(), SharedOptions.Json());
        var command = new CatchlightCommand(
            "import", "Reads hash lists and prints which pictures are on them: distance, hash, picture. A match says that it is the same picture, not who is in it. Ends with 1 where none is.",
            "catchlight hashes import profile-pictures.csv --against uploads/\ncatchlight hashes import a.csv signals.txt -o all.csv")
        {
            lists, against, distance, format, output, json,
        };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            parsed.GetValue(lists)!, parsed.GetValue(against) ?? [], parsed.GetValue(distance), HashListOptions.FormatOf(parsed.GetValue(format)!), parsed.GetValue(output), parsed.GetValue(json), cancellationToken)));
        return command;
    }

    private static int Run(string[] lists, string[] against, int distance, HashListFormat format, string? output, bool json, CancellationToken cancellationToken)
    {
        var (entries, exit) = (new Dictionary<PdqHash, HashListEntry>(), ExitCode.Done);
        foreach (var list in lists)
        {
            if (!File.Exists(list))
            {
                Failures.Tell(list, "There is no such file.");
                exit = ExitCode.Unreadable;
                continue;
            }
            if (!TryRead(list, entries))
                exit = ExitCode.Unreadable;
        }
        if (against.Length == 0)
        {
            HashListOptions.Write(output, entries.Values, format);
            return exit;
        }
        var hashed = new HashSources(consented: false);
        var matches = 0;
        foreach (var picture in against.SelectMany(PicturePaths.Of))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (hashed.Hash(picture) is not { } hash)
                continue;
            foreach (var entry in entries.Values.Where(entry => entry.Hash.DistanceTo(hash.Hash) <= distance).OrderBy(entry => entry.Hash.DistanceTo(hash.Hash)))
            {
                matches++;
                Console.Out.WriteLine(json ? Json(picture, hash.Hash, entry) : string.Create(CultureInfo.InvariantCulture, $"{entry.Hash.DistanceTo(hash.Hash)},{entry.Hash},{picture}"));
            }
        }
        return hashed.HasFailed || exit != ExitCode.Done ? ExitCode.Unreadable : matches == 0 ? ExitCode.No : ExitCode.Done;
    }

    // False, and told, where something of the list could not be read; the rest is in the entries.
    private static bool TryRead(string list, Dictionary<PdqHash, HashListEntry> entries)
    {
        try
        {
            using var file = File.OpenText(list);
            var reading = Core.HashLists.HashLists.Read(file);
            foreach (var entry in reading.Entries)
                entries.TryAdd(entry.Hash, entry);
            foreach (var line in reading.BadLines)
                Failures.Tell(list, string.Create(CultureInfo.InvariantCulture, $"line {line.Number}: {line.Reason}"));
            if (reading.BadLineCount > reading.BadLines.Count)
                Failures.Tell(list, string.Create(CultureInfo.InvariantCulture, $"{reading.BadLineCount - reading.BadLines.Count:N0} more lines could not be read."));
            if (reading.OtherSignals > 0)
                Failures.Tell(list, string.Create(CultureInfo.InvariantCulture, $"{reading.OtherSignals:N0} {(reading.OtherSignals == 1 ? "line is a signal of another sort and was" : "lines are signals of another sort and were")} passed over."));
            return reading.BadLineCount == 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Failures.Tell(list, e.Message);
            return false;
        }
    }

    private static string Json(string picture, PdqHash hash, HashListEntry entry) => JsonSerializer.Serialize(
        new { path = picture, hash = hash.ToString(), distance = entry.Hash.DistanceTo(hash), match = new { hash = entry.Hash.ToString(), kind = entry.Kind, from = entry.From } });
}
