using Catchlight.Conversations.Judging;
using Catchlight.Conversations.Kinds;
using Catchlight.Conversations.Reading;
using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Tests.Kinds;

/// <summary>Ordinary messages of thousands of people, and real emails: what must never be called what it is not.</summary>
public sealed class SharedSetsTests
{
    [Fact]
    public void Judge_TextMessages_HaveNextToNoAlarm()
    {
        var judged = BenignSets.TextMessages(SharedData.Require("benign", "nus-sms-8000.txt")).ConvertAll(one => TestChat.Judge(one));
        Assert.Equal(8000, judged.Count);
        Assert.InRange(judged.Sum(LateMessages), 0, judged.Count / 5000);
        Assert.DoesNotContain(judged, judgement => judgement.Kind == ConversationKind.Sextortion);
        Assert.InRange(judged.Count(judgement => judgement.Kind != ConversationKind.None || judgement.Crisis), 0, 4);
    }

    [Fact]
    public void Judge_ConversationsOnTopics_HaveNextToNoAlarm()
    {
        var judged = BenignSets.Threads(SharedData.Require("benign", "topical-chat-300.jsonl")).ConvertAll(one => TestChat.Judge(one));
        Assert.Equal(300, judged.Count);
        Assert.InRange(judged.Sum(LateMessages), 0, judged.Sum(judgement => judgement.Messages) / 5000);
        Assert.DoesNotContain(judged, judgement => judgement.Kind == ConversationKind.Sextortion);
        Assert.InRange(judged.Count(judgement => judgement.Kind != ConversationKind.None || judgement.Crisis), 0, 3);
    }

    [Fact]
    public void Judge_SextortionEmails_AreBluffs()
    {
        var kinds = Emails("sextortion-*.eml");
        Assert.Equal(4, kinds.Count);
        Assert.All(kinds, kind => Assert.Equal(ConversationKind.EmailBluff, kind));
    }

    [Fact]
    public void Judge_OtherEmails_AreNone()
    {
        var kinds = Emails("other-*.eml");
        Assert.Equal(29, kinds.Count);
        Assert.All(kinds, kind => Assert.True(kind is ConversationKind.None or ConversationKind.RomanceOrAdvanceFee));
    }

    private static List<ConversationKind> Emails(string pattern) => [.. Directory.EnumerateFiles(SharedData.Require("emails"), pattern).Select(file =>
    {
        var read = Assert.IsType<ExportRead>(ExportReader.Read(File.ReadAllBytes(file), Path.GetFileName(file), cancellation: TestContext.Current.CancellationToken));
        return ConversationJudge.JudgeAll(read.Export, cancellation: TestContext.Current.CancellationToken)[0].Kind;
    })];

    private static int LateMessages(Judgement judgement) =>
        judgement.Stages.Where(stage => stage.Stage >= ScriptStage.Switch).SelectMany(stage => stage.Signs).Select(sign => sign.Message).Distinct().Count();
}
