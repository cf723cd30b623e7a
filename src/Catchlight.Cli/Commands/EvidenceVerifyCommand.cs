using System.CommandLine;
using Catchlight.Cli.Evidence;
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
        var json = SharedOptions.Json();
        var command = new CatchlightCommand(
            "verify", "Reads evidence packs byte by byte and names what is not as it was when they were made. Ends with 1 where anything is not.", "catchlight evidence verify case-17.zip")
        {
            packs, number, json,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(packs)!, Noted(parsed.GetValue(number)), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static Sha256Digest? Noted(string? text) => Sha256Digest.TryParse(text?.Replace(" ", "", StringComparison.Ordinal), out var digest) ? digest : null;

    private static async Task<int> RunAsync(string[] packs, Sha256Digest? noted, bool json, CancellationToken cancellationToken)
    {
        var exit = ExitCode.Done;
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
            foreach (var finding in findings)
                Failures.Tell($"{path}: {finding.Place}", finding.Reason);
            EvidenceOutput.Write(Console.Out, path, verification, findings, json);
            if (findings.Count > 0 && exit == ExitCode.Done)
                exit = ExitCode.No;
        }
        return exit;
    }
}
