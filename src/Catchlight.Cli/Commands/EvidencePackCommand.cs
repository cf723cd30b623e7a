using System.CommandLine;
using Catchlight.Cli.Evidence;
using Catchlight.Cli.Timestamps;
using Catchlight.Evidence.Exhibits;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Verifying;
using Catchlight.Evidence.Words;
using Catchlight.Web.Checking.Reports;

namespace Catchlight.Cli.Commands;

/// <summary><c>evidence pack</c>: makes an evidence pack of a folder.</summary>
internal static class EvidencePackCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = $"A folder with screenshots, chat exports, emails and notes; {EvidenceFolder.CaseName} in it says what happened, {EvidenceFolder.PicturesName} what each picture is." };
        var output = new Option<string>("--output", "-o") { Description = "The pack to write. A file that is there already is never written over.", HelpName = "FILE.zip", Required = true };
        var screenshots = new Option<bool>("--all-pictures-are-screenshots")
        {
            Description = "You say: every picture in the folder is a screenshot or a profile picture, and none shows anybody naked or in a sexual way. Without it a picture that the list does not name is not opened.",
        };
        var timestamp = new Option<string?>("--timestamp")
        {
            Description = "The address of an authority that stamps the time (RFC 3161). It gets the number of the pack and nothing else. The answer is written beside the pack, as FILE.zip.tsr. Otherwise nobody is asked.", HelpName = "URL",
        };
        timestamp.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
                result.AddError("--timestamp is an address that begins with http: or https:.");
        });
        var language = SharedOptions.Language("Language of the report, the statement and the page to read out.");
        var json = SharedOptions.Json();
        var command = new CatchlightCommand(
            "pack",
            "Makes an evidence pack of a folder: the files as they are, with checksums, a log, a timeline and a report. A picture goes in only after somebody said what it is; an intimate one never does.",
            "catchlight evidence pack case-17 -o case-17.zip")
        {
            folder, output, screenshots, timestamp, language, json,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(folder)!, parsed.GetValue(output)!, parsed.GetValue(screenshots), parsed.GetValue(timestamp) is { } address ? new Uri(address) : null,
            PackWords.In(parsed.GetValue(language)!), parsed.GetValue(json), TimeProvider.System, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string path, string output, bool picturesAreScreenshots, Uri? authority, PackWords words, bool json, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(path))
            return Refuse(path, "There is no such folder.");
        if (File.Exists(output))
            return Refuse(output, "This file is there already. Choose another name.");
        if (Directory.Exists(output) || !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(output))))
            return Refuse(output, Directory.Exists(output) ? "This is a folder. Name a file in it." : "There is no folder of that name to write it into.");
        var folder = EvidenceFolder.Read(path, picturesAreScreenshots, output);
        foreach (var (file, reason) in folder.Problems)
            Failures.Tell(file, reason);
        if (folder.Problems.Count > 0)
            return ExitCode.Unreadable;

        ReportFonts.Provide();
        var program = new PackProgram($"Catchlight {CheckPdf.Version}");
        var log = new EvidenceLog(program, clock);
        log.Append(LogAction.Begun, ("said", picturesAreScreenshots ? "all pictures are screenshots" : null));
        var contents = await new FolderIntake(log, words).TakeAsync(folder, cancellationToken);
        SealedPack? pack = null;
        PackVerification? check = null;
        await PackFile.WriteAsync(
            output, async stream => pack = await new PackWriter(program, clock).WriteAsync(contents, log, stream, cancellationToken),
            async stream =>
            {
                check = await PackVerifier.VerifyAsync(stream, cancellationToken);
                if (!check.IsIntact)
                    throw new IOException($"{output}: What was read back is not what was written ({check.Findings[0].Place}). The disk may be damaged.");
            });
        var unreadable = contents.Recorded.Where(file => file.Reason is RecordReason.UnreadableZip or RecordReason.NotText or RecordReason.Unreadable).ToList();
        foreach (var file in unreadable)
            Failures.Tell(file.Name, EvidenceOutput.Reason(file.Reason));
        foreach (var link in folder.Links)
            Failures.Tell(link, "This is a link. It was not followed.");
        EvidenceOutput.Write(Console.Out, output, pack!, check!, contents, json);
        // The pack is made, whatever becomes of this: a failure ends the command with 3 and takes nothing away.
        if (authority is not null)
            await File.WriteAllBytesAsync(PackFile.Timestamp(output), await TimestampClient.AskAsync(authority, check!.Number, cancellationToken), cancellationToken);
        return folder.Links.Count > 0 || unreadable.Count > 0 ? ExitCode.Unreadable : ExitCode.Done;
    }

    private static int Refuse(string path, string reason)
    {
        Failures.Tell(path, reason);
        return ExitCode.Unreadable;
    }
}
