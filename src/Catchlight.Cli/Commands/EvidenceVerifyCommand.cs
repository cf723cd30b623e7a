using System.CommandLine;
using System.Security.Cryptography.X509Certificates;
using Catchlight.Cli.Evidence;
using Catchlight.Cli.Timestamps;
using Catchlight.Evidence;
using Catchlight.Evidence.Verifying;

namespace Catchlight.Cli.Commands;

/// <summary><c>evidence verify</c>: reads evidence packs byte by byte.</summary>
internal static class EvidenceVerifyCommand
{
    public static Command Create()
    {
        var packs = new Argument<string[]>("FILE.zip") { Description = "Evidence packs.", Arity = ArgumentArity.OneOrMore };
        var number = new Option<string?>("--number") { Description = "The number of the pack that was noted: 64 digits and letters, spaces between them or not.", HelpName = "NUMBER" };
        number.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Noted(result.Tokens[0].Value) is null)
                result.AddError("The number of a pack has 64 digits and letters from a to f.");
        });
        var roots = new Option<string?>("--timestamp-roots") { Description = "Certificates (PEM) of authorities to trust for time stamps. Otherwise those that this computer trusts.", HelpName = "FILE.pem" };
        var json = SharedOptions.Json();
        var command = new CatchlightCommand(
            "verify", "Reads evidence packs byte by byte and names what is not as it was when they were made. Ends with 1 where anything is not.", "catchlight evidence verify case-17.zip")
        {
            packs, number, roots, json,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(packs)!, Noted(parsed.GetValue(number)), parsed.GetValue(roots), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static Sha256Digest? Noted(string? text) => Sha256Digest.TryParse(text?.Replace(" ", "", StringComparison.Ordinal), out var digest) ? digest : null;

    private static async Task<int> RunAsync(string[] packs, Sha256Digest? noted, string? rootsFile, bool json, CancellationToken cancellationToken)
    {
        var exit = ExitCode.Done;
        X509Certificate2Collection? roots = null;
        if (rootsFile is not null)
            (roots = []).ImportFromPemFile(rootsFile);
        foreach (var path in packs)
        {
            if (!File.Exists(path))
            {
                Failures.Tell(path, "There is no such file.");
                exit = ExitCode.Unreadable;
                continue;
            }
            PackVerification verification;
            await using (var stream = PackFile.Open(path))
                verification = await PackVerifier.VerifyAsync(stream, cancellationToken);
            var findings = verification.Findings.ToList();
            if (noted is { } expected && expected != verification.Number)
                findings.Add(new PackFinding("the number", $"This is not the pack that was noted: its number is {verification.Number}."));
            var timestamp = File.Exists(PackFile.Timestamp(path)) ? TimestampCheck.Verify(PackFile.Timestamp(path), verification.Number, roots) : null;
            if (timestamp is { Problem: { } problem })
                findings.Add(new PackFinding(Path.GetFileName(timestamp.File), problem));
            foreach (var finding in findings)
                Failures.Tell($"{path}: {finding.Place}", finding.Reason);
            EvidenceOutput.Write(Console.Out, path, verification, findings, timestamp, json);
            if (findings.Count > 0 && exit == ExitCode.Done)
                exit = ExitCode.No;
        }
        return exit;
    }
}
