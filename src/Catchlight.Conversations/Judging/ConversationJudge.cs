using Catchlight.Conversations.Kinds;
using Catchlight.Conversations.Signs;
using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Judging;

/// <summary>
/// Reads a conversation for the signs of the script. It looks at nothing but what it is given, keeps nothing, and runs in a browser as it does elsewhere.
/// </summary>
public static class ConversationJudge
{
    // A stranger who wrote a few lines and got at most a question back
    private const int OnlyContactMessages = 6;
    private const int OnlyContactAnswers = 1;

    /// <summary>Judges one conversation.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="options">What else is known; null where nothing is.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Judgement Judge(Conversation conversation, JudgingOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        options ??= new JudgingOptions();
        var words = SignWords.In(options.Language);
        var found = FoundSigns.In(conversation, options.Me, new SignFinder(), cancellation);
        var crisis = Lines(conversation, found.Counting.Where(trace => trace.Sign.Group == SignGroup.Crisis), words);
        var young = found.Counting.Exists(trace => trace.Sign.Group == SignGroup.Person);
        var onlyContact = IsOnlyContact(conversation, found);
        var shown = Shown(found, onlyContact).ToList();
        var stages = Timeline(conversation, shown, words);
        var situation = new AdviceRules.Case(
            found.Kind, found.Counting.Select(trace => trace.Sign.Id).ToHashSet(StringComparer.Ordinal), crisis.Count > 0, young,
            found.Reading.Hits(AllSigns.InOrder[0], Payment.Made).Any(), conversation.Messages.Any(message => message.Kind == MessageKind.Call), onlyContact);
        return new()
        {
            Conversation = conversation,
            Kind = found.Kind,
            Crisis = crisis.Count > 0,
            MayBeUnder18 = young,
            Me = found.Speakers.Me,
            OwnerKnown = found.Speakers.Known,
            Heading = words[$"kind.{SignNames.Of(found.Kind)}.title"],
            Text = words[$"kind.{SignNames.Of(found.Kind)}.text"],
            Stages = stages,
            Lines = Lines(conversation, shown, words),
            CrisisLines = crisis,
            Next = words["next." + Next(found.Kind, stages)],
            Advice = AdviceRules.For(situation, words),
            Remarks = [.. Remarks(conversation, options, found, crisis.Count > 0, young, words)],
            Language = words.Language,
        };
    }

    /// <summary>Judges every conversation of an export, the gravest first: crisis, then <see cref="ConversationKind"/> from the last to the first, then in the order of the export.</summary>
    public static IReadOnlyList<Judgement> JudgeAll(ConversationExport export, JudgingOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(export);
        return [.. export.Conversations.Select(conversation => Judge(conversation, options, cancellation)).OrderByDescending(judgement => judgement.Crisis).ThenByDescending(judgement => judgement.Kind)];
    }

    /// <summary>What is worth showing. Where a conversation is of no kind, that is only what is strong by itself.</summary>
    private static IEnumerable<Trace> Shown(FoundSigns found, bool onlyContact) => found.Counting.Where(trace => (trace.Sign.Group, found.Kind) switch
    {
        (SignGroup.Crisis or SignGroup.Person, _) => false,
        (SignGroup.Script, ConversationKind.None) => (trace.Sign.Weight >= 4 && trace.Standing != Standing.Vague && !trace.Sign.ReadsOthers) || (onlyContact && trace.Sign.Stage == ScriptStage.Contact),
        (_, ConversationKind.None) => false,
        (SignGroup.Bluff, ConversationKind.EmailBluff or ConversationKind.Sextortion) => trace.Message == BluffRule.Message(found.Counting),
        (SignGroup.Script, ConversationKind.EmailBluff) => trace.Sign.Stage >= ScriptStage.Switch,
        (SignGroup.Script, ConversationKind.RomanceOrAdvanceFee) => trace.Sign.Weight >= 4 || trace.Sign.Stage is ScriptStage.Contact or ScriptStage.Isolate,
        (SignGroup.Script, ConversationKind.OtherThreat) => trace.Sign.Stage >= ScriptStage.Switch,
        (SignGroup.Script, _) => true,
        (SignGroup.Romance, ConversationKind.RomanceOrAdvanceFee) => true,
        (SignGroup.OtherThreat, ConversationKind.OtherThreat or ConversationKind.Sextortion) => true,
        _ => false,
    });

    private static List<StageReached> Timeline(Conversation conversation, IEnumerable<Trace> traces, SignWords words) =>
        [.. traces.GroupBy(trace => trace.Sign.Stage).OrderBy(stage => stage.Key).Select(stage =>
        {
            var lines = Lines(conversation, stage, words);
            return new StageReached(stage.Key, lines[0].Sent, [.. lines.Take(StageReached.MostSigns)], Math.Max(0, lines.Count - StageReached.MostSigns));
        })];

    private static List<SignFound> Lines(Conversation conversation, IEnumerable<Trace> traces, SignWords words) =>
        [.. traces.DistinctBy(trace => (trace.Sign, trace.Message)).OrderBy(trace => trace.Message).Select(trace =>
        {
            var message = conversation.Messages[trace.Message];
            return new SignFound(trace.Sign, message.Number, message.Sender, message.Sent, Quotes.Of(message.Text, trace.Start), words["sign." + trace.Sign.Id]);
        })];

    private static bool IsOnlyContact(Conversation conversation, FoundSigns found) =>
        found.Kind == ConversationKind.None && conversation.Messages.Count <= OnlyContactMessages
        && found.Counting.Exists(trace => trace.Sign.Stage == ScriptStage.Contact && trace.Sign.Group == SignGroup.Script)
        && found.Speakers.Of.Count(speaker => speaker == Speaker.Owner) <= OnlyContactAnswers;

    private static string Next(ConversationKind kind, List<StageReached> stages) => kind switch
    {
        ConversationKind.Sextortion or ConversationKind.EarlyScript => SignNames.Of(stages[^1].Stage),
        ConversationKind.None when stages.Count > 0 => SignNames.Of(stages[^1].Stage),
        _ => SignNames.Of(kind),
    };

    private static IEnumerable<string> Remarks(Conversation conversation, JudgingOptions options, FoundSigns found, bool crisis, bool young, SignWords words)
    {
        if (crisis)
            yield return words["remark.crisis"];
        if (young)
            yield return words["remark.under-18"];
        if (found.Kind == ConversationKind.Sextortion && BluffRule.Message(found.Counting) is not null)
            yield return words["remark.shows-something"];
        if (options.Me is { } me && found.Speakers.Known != OwnerKnown.Told)
            yield return words.Format("remark.me-not-found", ("name", me));
        if (found.Speakers is { Known: OwnerKnown.BySigns, Me: { } owner })
            yield return words.Format("remark.owner-by-signs", ("name", owner));
        else if (found.Speakers.Known == OwnerKnown.No && conversation.Participants.Count > 1 && conversation.Messages[0].Kind != MessageKind.Email)
            yield return words["remark.owner-unknown"];
    }
}
