using System.CommandLine;
using Catchlight.Conversations;
using Catchlight.Conversations.Identifiers;
using Catchlight.Conversations.Judging;
using Catchlight.Conversations.Reading;
using Spectre.Console;

namespace Catchlight.Cli.Commands;

/// <summary><c>signs</c>: reads conversations for the signs of the script.</summary>
internal static class SignsCommand
{
    private static readonly ConversationIdentifiers None = new([], [], []);

    public static Command Create()
    {
        var exports = new Argument<string[]>("EXPORT") { Description = "Exports of chats, emails, or text files with what was pasted.", Arity = ArgumentArity.OneOrMore };
        var me = new Option<string?>("--me") { Description = "The name under which the person writes in it. Without it, what the export says, or what can be told from the words.", HelpName = "NAME" };
        var language = SharedOptions.Language("Language of the sentences.");
        var json = SharedOptions.Json();
        var command = new CatchlightCommand(
            "signs", "Shows where a conversation follows the script of sextortion, line by line, what usually comes next and what to do now. Nothing leaves this computer. The site does the same in the browser: /conversation.",
            "catchlight signs \"WhatsApp Chat with Alex.zip\" --me Sam")
        {
            exports, me, language, json,
        };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            parsed.GetValue(exports)!, new JudgingOptions { Me = parsed.GetValue(me), Language = parsed.GetValue(language)! }, parsed.GetValue(json), cancellationToken)));
        return command;
    }

    private static int Run(string[] paths, JudgingOptions options, bool json, CancellationToken cancellationToken)
    {
        var exit = ExitCode.Done;
        foreach (var path in paths)
        {
            switch (Watched(path, () => Read(path, options, cancellationToken)))
            {
                case { Export: { } export } read when json:
                    Console.Out.WriteLine(JudgementJson.Line(path, export, read.Judgements, read.Identifiers));
                    break;
                case { Export: { } export } read:
                    SignsText.Write(path, export, read.Judgements, read.Identifiers);
                    break;
                case { Failure: var reason }:
                    Failures.Tell(path, reason);
                    exit = ExitCode.Unreadable;
                    break;
            }
        }
        return exit;
    }

    private static Outcome Read(string path, JudgingOptions options, CancellationToken cancellationToken)
    {
        try
        {
            using var file = ExportFile.Open(path);
            var outcome = ExportReader.Read(file, Path.GetFileName(path), new ReadingOptions { Language = options.Language }, cancellationToken);
            if (outcome is not ExportRead { Export: var export })
                return new(null, [], None, ((ExportRefused)outcome).Message);
            var judgements = ConversationJudge.JudgeAll(export, options, cancellationToken);
            return new(export, judgements, IdentifierReader.Read(judgements[0].Conversation, new() { Format = export.Format }, cancellationToken), "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(null, [], None, e.Message);
        }
    }

    /// <summary>Something moves on a terminal while a long export is read.</summary>
    private static T Watched<T>(string path, Func<T> read)
    {
        if (Console.IsErrorRedirected)
            return read();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Status().Start($"Reading {Markup.Escape(Path.GetFileName(path))}", _ => read());
    }

    /// <summary>What came of one export: it was read and judged, or why not.</summary>
    private sealed record Outcome(ConversationExport? Export, IReadOnlyList<Judgement> Judgements, ConversationIdentifiers Identifiers, string Failure);
}
