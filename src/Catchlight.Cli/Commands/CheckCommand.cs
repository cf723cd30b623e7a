using System.CommandLine;
using Catchlight.Core;
using Catchlight.Core.Checking;

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
        var (data, json) = (SharedOptions.Data(), SharedOptions.Json());
        var command = new CatchlightCommand(
            "check", "Looks whether pictures appear elsewhere, and says what that means.", "catchlight check profile.jpg --name \"Anna Berg\" --overlay proof")
        {
            pictures, name, age, place, work, json, overlay, data,
        };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            SharedOptions.DataFolderOf(parsed, data), parsed.GetValue(pictures)!,
            new Claims(parsed.GetValue(name), parsed.GetValue(age), parsed.GetValue(place), parsed.GetValue(work)),
            parsed.GetValue(json), parsed.GetValue(overlay), cancellationToken)));
        return command;
    }

    private static int Run(DataFolder data, string[] paths, Claims claims, bool json, string? overlay, CancellationToken cancellationToken)
    {
        using var checker = Checker.Open(data);
        var overlays = overlay is null ? null : new OverlayFolder(overlay, checker);
        var exit = ExitCode.Done;
        foreach (var path in paths)
        {
            switch (checker.CheckFile(path, claims, cancellationToken))
            {
                case PictureChecked { Report: var report } done:
                    var drawings = overlays?.Write(path, done) ?? [];
                    if (json)
                        Console.Out.WriteLine(CheckJson.Line(report, path));
                    else
                        CheckText.Write(Console.Out, path, report, drawings);
                    break;
                case PictureRefused { Reason: var reason }:
                    Failures.Tell(path, reason);
                    exit = ExitCode.Unreadable;
                    break;
            }
        }
        return exit;
    }
}
