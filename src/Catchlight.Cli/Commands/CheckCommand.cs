using System.CommandLine;
using Catchlight.Core;
using Catchlight.Core.Checking;
using Catchlight.Core.Elsewhere;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Cli.Commands;

/// <summary><c>check</c>: looks for pictures in the index and says what that means.</summary>
internal static class CheckCommand
{
    private const int OldestAge = 120;

    public static Command Create()
    {
        var pictures = new Argument<string[]>("PICTURE") { Description = "Picture files.", Arity = ArgumentArity.OneOrMore };
        var name = new Option<string?>("--name") { Description = "The name that the stranger gave.", HelpName = "N" };
        var age = new Option<int?>("--age") { Description = "The age that the stranger gave.", HelpName = "A" };
        age.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, out var years) && years is >= 0 and <= OldestAge))
                result.AddError($"An age is a number from 0 to {OldestAge}.");
        });
        var place = new Option<string?>("--place") { Description = "Where the stranger claims to live.", HelpName = "P" };
        var work = new Option<string?>("--work") { Description = "What the stranger claims to do.", HelpName = "W" };
        var overlay = new Option<string?>("--overlay") { Description = "Draw the proof of each match into this folder, as PICTURE-1.png, PICTURE-2.png, …", HelpName = "DIR" };
        var reports = new Option<string?>("--report") { Description = "Write each answer into this folder as PICTURE.pdf, to keep or to hand on.", HelpName = "DIR" };
        var elsewhere = new Option<bool>("--elsewhere")
        {
            Description = $"Also ask search engines of others, which then have the picture. Needs a key in {ElsewhereOptions.TinEyeVariable} or {ElsewhereOptions.GoogleVisionVariable}.",
        };
        var (data, json) = (SharedOptions.Data(), SharedOptions.Json());
        var command = new CatchlightCommand(
            "check", "Looks whether pictures appear elsewhere, and says what that means.", "catchlight check profile.jpg --name \"Anna Berg\" --overlay proof")
        {
            pictures, name, age, place, work, elsewhere, json, overlay, reports, data,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            SharedOptions.DataFolderOf(parsed, data), parsed.GetValue(pictures)!,
            new Claims(parsed.GetValue(name), parsed.GetValue(age), parsed.GetValue(place), parsed.GetValue(work)),
            parsed.GetValue(elsewhere), parsed.GetValue(json), parsed.GetValue(overlay), parsed.GetValue(reports), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        DataFolder data, string[] paths, Claims claims, bool elsewhere, bool json, string? overlay, string? pdfs, CancellationToken cancellationToken)
    {
        using var others = elsewhere ? new ElsewhereSearch(ElsewhereOptions.FromEnvironment(), TimeProvider.System) : null;
        if (others is { Providers: [] })
        {
            Console.Error.WriteLine($"--elsewhere needs a key in {ElsewhereOptions.TinEyeVariable} or {ElsewhereOptions.GoogleVisionVariable}. Neither is set, so nobody was asked.");
            return ExitCode.Usage;
        }
        using var checker = Checker.Open(data);
        var overlays = overlay is null ? null : new OverlayFolder(overlay, checker);
        var reports = pdfs is null ? null : new ReportFolder(pdfs, checker);
        var exit = ExitCode.Done;
        foreach (var path in paths)
        {
            switch (checker.CheckFile(path, claims, cancellationToken))
            {
                case PictureChecked done:
                    var report = others is null ? done.Report : await AskAsync(others, done, claims, cancellationToken);
                    var drawings = overlays?.Write(path, done) ?? [];
                    var file = reports?.Write(path, report, claims, done.Image);
                    if (json)
                        Console.Out.WriteLine(CheckJson.Line(report, path));
                    else
                        CheckText.Write(Console.Out, path, report, drawings, file);
                    break;
                case PictureRefused { Reason: var reason }:
                    Failures.Tell(path, reason);
                    exit = ExitCode.Unreadable;
                    break;
            }
        }
        return exit;
    }

    private static async Task<CheckReport> AskAsync(ElsewhereSearch others, PictureChecked done, Claims claims, CancellationToken cancellationToken)
    {
        // Made anew from the pixels: what the file says besides them stays here.
        var small = PictureEncoder.EncodeWebP(done.Image, ElsewhereSearch.PictureSide);
        return done.Report.With(await others.SearchAsync(small, others.Providers.Select(provider => provider.Id), cancellationToken), claims);
    }
}
