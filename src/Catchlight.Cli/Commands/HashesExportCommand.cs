using System.CommandLine;
using Catchlight.Cli.HashLists;
using Catchlight.Core.HashLists;

namespace Catchlight.Cli.Commands;

/// <summary><c>hashes export</c>: a hash list out of evidence packs and pictures.</summary>
internal static class HashesExportCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "Evidence packs, of which the profile pictures of the offender are taken, and picture files.", Arity = ArgumentArity.OneOrMore };
        var consented = new Option<bool>("--with-consented") { Description = "Also the hashes of intimate pictures that packs hold. You say: each of these adults agreed that you hand on the hashes." };
        var (format, output) = (HashListOptions.Format(), HashListOptions.Output());
        var command = new CatchlightCommand(
            "export", "Writes the PDQ hashes of an offender's profile pictures as a list, so that others can find where they are used again.",
            "catchlight hashes export case-17.zip -o profile-pictures.csv\ncatchlight hashes export case-17.zip --format threatexchange -o signals.txt\ncatchlight hashes export case-17.zip --format hma")
        {
            inputs, consented, format, output,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(inputs)!, parsed.GetValue(consented), HashListOptions.FormatOf(parsed.GetValue(format)!), parsed.GetValue(output), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] inputs, bool consented, HashListFormat format, string? output, CancellationToken cancellationToken)
    {
        var sources = new HashSources(consented);
        foreach (var input in inputs)
            await sources.AddAsync(input, cancellationToken);
        HashListOptions.Write(output, sources.Entries.DistinctBy(entry => entry.Hash), format);
        return sources.HasFailed ? ExitCode.Unreadable : ExitCode.Done;
    }
}
