using Catchlight.Conversations;
using Catchlight.Conversations.Judging;
using Catchlight.Conversations.Kinds;
using Catchlight.Tests.Shared;

namespace Catchlight.Signs;

/// <summary>Prints what was found in scripts that are not held apart, to see why one fails.</summary>
internal static class Explaining
{
    public static void Print(IEnumerable<Script> scripts, bool all)
    {
        foreach (var script in scripts.Where(script => !script.HeldApart))
        {
            var (early, middle, whole) = (Judge(script.First(script.SwitchAt)), Judge(script.First(script.SwitchEnd)), Judge(script.Conversation));
            var good = script.Kind switch
            {
                "sextortion" => middle.Kind == ConversationKind.Sextortion && early.Kind == ConversationKind.EarlyScript && whole.Kind == ConversationKind.Sextortion,
                "crisis" => whole.Crisis,
                _ => SignNames.Of(whole.Kind) == script.Kind,
            };
            if (good && !all)
                continue;
            Console.WriteLine($"## {script.Number} {script.Kind}: before {SignNames.Of(early.Kind)}, stage 5 {SignNames.Of(middle.Kind)}, whole {SignNames.Of(whole.Kind)}{(whole.Crisis ? ", crisis" : "")}");
            Lines(script.Kind == "sextortion" ? middle : whole);
        }
    }

    public static void Lines(Judgement judgement)
    {
        foreach (var stage in judgement.Stages)
            foreach (var sign in stage.Signs)
                Console.WriteLine($"   {stage.Stage} {sign.Sign.Id} {sign.Message}: {sign.Quote}");
    }

    public static Judgement Judge(Conversation conversation) => ConversationJudge.Judge(conversation);
}
