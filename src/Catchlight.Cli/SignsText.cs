using System.Globalization;
using Catchlight.Conversations;
using Catchlight.Conversations.Identifiers;
using Catchlight.Conversations.Judging;
using Catchlight.Conversations.Kinds;
using Catchlight.Guidance.Content;
using Spectre.Console;

namespace Catchlight.Cli;

/// <summary>The signs of a conversation as text for people: in colour on a terminal, plain in a pipe.</summary>
internal static class SignsText
{
    private const int MostIdentifiers = 20;

    /// <summary>Writes one export: help first where it is needed, then what it looks like, the timeline, what comes next and what to do.</summary>
    /// <param name="path">The export as named.</param>
    /// <param name="export">What was read.</param>
    /// <param name="judgements">Its conversations, the gravest first.</param>
    /// <param name="identifiers">What leads to a person or a payment in the gravest.</param>
    public static void Write(string path, ConversationExport export, IReadOnlyList<Judgement> judgements, ConversationIdentifiers identifiers)
    {
        var console = AnsiConsole.Console;
        // A pipe has no width at which to break lines.
        if (Console.IsOutputRedirected)
            console.Profile.Width = int.MaxValue;
        var judgement = judgements[0];
        var content = ContentBundle.Embedded.Language(judgement.Language);
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{Clean(path)}[/]  {SignNames.Of(export.Format)}, {judgement.Messages} messages{(judgement.Title is null ? "" : ", " + Clean(judgement.Title))}");
        if (judgement.Crisis)
        {
            Line(console, "bold red", "", judgement.Advice[0].Text);
            foreach (var line in judgement.CrisisLines)
                Line(console, "red", "  ", Quoted(line));
        }
        Line(console, Colour(judgement.Kind), "", judgement.Heading);
        Line(console, "default", "", judgement.Text);
        foreach (var remark in judgement.Remarks.Concat(export.Remarks))
            Line(console, "italic", "", remark);
        foreach (var stage in judgement.Stages)
            Write(console, stage, content);
        console.WriteLine();
        Line(console, "bold", "> ", judgement.Next);
        console.WriteLine();
        for (var i = 0; i < judgement.Advice.Count; i++)
            Line(console, "default", string.Create(CultureInfo.InvariantCulture, $"{i + 1}. "), judgement.Advice[i].Text);
        foreach (var identifier in identifiers.Identifiers.Take(MostIdentifiers))
            Line(console, "grey", "  ", string.Create(CultureInfo.InvariantCulture, $"{identifier.Type.ToString().ToLowerInvariant()} {identifier.Value} ({identifier.Message})"));
        foreach (var other in judgements.Skip(1).Where(other => other.Kind != ConversationKind.None || other.Crisis))
            Line(console, Colour(other.Kind), "+ ", $"{other.Title ?? "?"}: {other.Heading}");
        console.WriteLine();
    }

    private static void Write(IAnsiConsole console, StageReached stage, LanguageContent content)
    {
        console.WriteLine();
        var label = content.Stages[(int)stage.Stage];
        Line(console, "bold", "", string.Create(CultureInfo.InvariantCulture, $"{label.Number}. {label.Name}{(stage.At is { } at ? $"  {at.Local:yyyy-MM-dd HH:mm}" : "")}"));
        foreach (var sign in stage.Signs)
        {
            Line(console, "yellow", "   ", Quoted(sign));
            Line(console, "default", "       ", sign.Text);
        }
        if (stage.More > 0)
            Line(console, "grey", "   ", string.Create(CultureInfo.InvariantCulture, $"+ {stage.More}"));
    }

    private static string Quoted(SignFound sign) =>
        string.Create(CultureInfo.InvariantCulture, $"{sign.Message}: {(sign.Sender is null ? "" : sign.Sender + ": ")}{(sign.Quote.Length == 0 ? "…" : $"\"{sign.Quote}\"")}");

    private static void Line(IAnsiConsole console, string style, string before, string text) =>
        console.MarkupLine($"{before}[{style}]{Markup.Escape(Clean(text))}[/]");

    private static string Colour(ConversationKind kind) => kind switch
    {
        ConversationKind.Sextortion or ConversationKind.OtherThreat => "bold red",
        ConversationKind.None => "bold",
        _ => "bold yellow",
    };

    // What a stranger wrote may hold escape sequences.
    private static string Clean(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;
}
