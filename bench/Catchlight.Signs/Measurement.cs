using System.Diagnostics;
using System.Globalization;
using System.Text;
using Catchlight.Conversations;
using Catchlight.Conversations.Judging;
using Catchlight.Conversations.Kinds;
using Catchlight.Conversations.Reading;
using Catchlight.Conversations.Stages;
using Catchlight.Tests.Shared;

namespace Catchlight.Signs;

/// <summary>Every figure of docs/measurements/signs.md, the rough patterns beside it in the same run.</summary>
internal sealed class Measurement(string data, IReadOnlyList<Script> book)
{
    private const int ManyMessages = 200_000;

    private const int Rounds = 5;

    private readonly List<Row> _rows = [];

    public IReadOnlyList<Row> Rows => _rows;

    public void Run()
    {
        Benign("8,000 text messages, each a conversation", BenignSets.TextMessages(Path.Combine(data, "benign", "nus-sms-8000.txt")));
        Benign("300 Topical-Chat conversations", BenignSets.Threads(Path.Combine(data, "benign", "topical-chat-300.jsonl")));
        Benign("ordinary talk of the book", [.. book.Where(script => script.Ordinary).Select(script => script.Conversation)]);
        Kinds("60 advance-fee threads", [.. BenignSets.Threads(Path.Combine(data, "benign", "scambait-threads-60.jsonl")).Select(Judge)]);
        Emails();
        Recall("the book, not held apart", [.. book.Where(script => script is { HeldApart: false, Ordinary: false, Number: <= 100 })]);
        Recall("the book, written later", [.. book.Where(script => script is { HeldApart: false, Ordinary: false, Number: > 100 })]);
        Recall("the book, held apart", [.. book.Where(script => script.HeldApart)]);
        Speed();
    }

    private void Benign(string set, List<Conversation> conversations)
    {
        var messages = conversations.Sum(conversation => conversation.Messages.Count);
        var judged = conversations.ConvertAll(Judge);
        Add(set, "messages", messages, null);
        Add(set, "messages with an alarm of stage 5 or later", judged.Sum(LateMessages), conversations.Sum(conversation => conversation.Messages.Count(message => RoughPatterns.IsLate(message.Text))));
        Add(set, "conversations called sextortion, per 1,000", PerThousand(judged, ConversationKind.Sextortion), 1000.0 * conversations.Count(RoughPatterns.IsSextortion) / conversations.Count);
        Add(set, "conversations called early script, per 1,000", PerThousand(judged, ConversationKind.EarlyScript), 1000.0 * conversations.Count(RoughPatterns.IsEarly) / conversations.Count);
        Add(set, "conversations of another kind, per 1,000", 1000.0 * judged.Count(one => one.Kind is not (ConversationKind.None or ConversationKind.Sextortion or ConversationKind.EarlyScript)) / judged.Count, null);
        Add(set, "conversations with a crisis, per 1,000", 1000.0 * judged.Count(one => one.Crisis) / judged.Count, null);
    }

    private void Emails()
    {
        foreach (var name in new[] { "sextortion", "other" })
        {
            var emails = Directory.EnumerateFiles(Path.Combine(data, "emails"), $"{name}-*.eml").Order(StringComparer.Ordinal)
                .Select(file => ((ExportRead)ExportReader.Read(File.ReadAllBytes(file), Path.GetFileName(file))).Export).ToList();
            Kinds($"{emails.Count} emails, {name}", [.. emails.Select(export => ConversationJudge.JudgeAll(export)[0])]);
            Add($"{emails.Count} emails, {name}", "alarm of stage 5 or later", emails.Count(export => ConversationJudge.JudgeAll(export).Any(one => LateMessages(one) > 0)), emails.Count(export => export.Conversations.Any(RoughPatterns.IsSextortion)));
        }
    }

    private void Kinds(string set, IReadOnlyList<Judgement> judged)
    {
        foreach (var kind in judged.GroupBy(one => one.Kind).OrderBy(group => group.Key))
            Add(set, "called " + SignNames.Of(kind.Key), kind.Count(), null);
    }

    private void Recall(string set, IReadOnlyList<Script> scripts)
    {
        var script = scripts.Where(one => one.Kind == "sextortion").ToList();
        Add(set, "sextortion scripts", script.Count, null);
        Share("flagged as early script before stage 5, %", one => Judge(one.First(one.SwitchAt)).Kind == ConversationKind.EarlyScript, one => RoughPatterns.IsEarly(one.First(one.SwitchAt)));
        Share("called sextortion before stage 5, %", one => Judge(one.First(one.SwitchAt)).Kind == ConversationKind.Sextortion, one => RoughPatterns.IsSextortion(one.First(one.SwitchAt)));
        Share("called sextortion by the end of stage 5, %", one => Judge(one.First(one.SwitchEnd)).Kind == ConversationKind.Sextortion, one => RoughPatterns.IsSextortion(one.First(one.SwitchEnd)));
        Share("called sextortion one message later, %", one => Judge(one.First(one.SwitchEnd + 1)).Kind == ConversationKind.Sextortion, one => RoughPatterns.IsSextortion(one.First(one.SwitchEnd + 1)));
        Share("called sextortion in the end, %", one => Judge(one.Conversation).Kind == ConversationKind.Sextortion, one => RoughPatterns.IsSextortion(one.Conversation));
        var others = scripts.Where(one => one.Kind is not ("sextortion" or "crisis")).ToList();
        Add(set, "scripts of other kinds", others.Count, null);
        Add(set, "told as what they are, %", Percent(others.Count(one => SignNames.Of(Judge(one.Conversation).Kind) == one.Kind), others.Count), null);
        var crises = scripts.Where(one => one.Kind == "crisis").ToList();
        if (crises.Count > 0)
            Add(set, $"crisis found, of {crises.Count}", crises.Count(one => Judge(one.Conversation).Crisis), null);

        void Share(string what, Func<Script, bool> ours, Func<Script, bool> rough) => Add(set, what, Percent(script.Count(ours), script.Count), Percent(script.Count(rough), script.Count));
    }

    /// <summary>A WhatsApp export of 200,000 messages, read and judged.</summary>
    private void Speed()
    {
        var texts = File.ReadAllLines(Path.Combine(data, "benign", "nus-sms-8000.txt"));
        StringBuilder? export = new();
        var begin = new DateTime(2025, 1, 1, 8, 0, 0);
        for (var i = 0; i < ManyMessages; i++)
            export.Append(CultureInfo.InvariantCulture, $"[{begin.AddMinutes(i * 3):dd/MM/yyyy, HH:mm:ss}] {(i % 2 == 0 ? "Sam" : "Alex")}: {texts[i % texts.Length]}\n");
        var file = Path.GetTempFileName();
        File.WriteAllText(file, export.ToString());
        export = null;
        GC.Collect();
        var (best, processor) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var (clock, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var read = ((ExportRead)ExportReader.Read(File.ReadAllBytes(file), "chat.txt")).Export;
            var judged = ConversationJudge.JudgeAll(read);
            (best, processor) = (Math.Min(best, Stopwatch.GetElapsedTime(clock).TotalSeconds), Math.Min(processor, (Environment.CpuUsage.TotalTime - before).TotalSeconds));
            if (round == 0)
            {
                Add("speed", "messages read and judged", judged[0].Messages, null);
                Add("speed", "first time, s", Stopwatch.GetElapsedTime(clock).TotalSeconds, null);
                Add("speed", "processor time, first time, s", processor, null);
            }
        }
        File.Delete(file);
        Add("speed", $"best of {Rounds}, s", best, null);
        Add("speed", $"processor time, best of {Rounds}, s", processor, null);
        Add("speed", "peak working set, MiB", Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0, null);
    }

    private void Add(string set, string what, double ours, double? rough) => _rows.Add(new(set, what, Math.Round(ours, 2), rough is { } value ? Math.Round(value, 2) : null));

    private static int LateMessages(Judgement judgement) =>
        judgement.Stages.Where(stage => stage.Stage >= ScriptStage.Switch).SelectMany(stage => stage.Signs).Select(sign => sign.Message).Distinct().Count();

    private static double PerThousand(List<Judgement> judged, ConversationKind kind) => 1000.0 * judged.Count(one => one.Kind == kind) / judged.Count;

    private static double Percent(int some, int all) => all == 0 ? 0 : 100.0 * some / all;

    private static Judgement Judge(Conversation conversation) => ConversationJudge.Judge(conversation);

    /// <summary>One figure: ours, and that of the rough patterns where they have one.</summary>
    internal readonly record struct Row(string Set, string What, double Ours, double? Rough);
}
