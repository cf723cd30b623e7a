using Catchlight.Conversations.Kinds;

namespace Catchlight.Conversations.Judging;

/// <summary>What to do, chosen by rules: the order of the list is the order of doing. A longer plan, by age and country, is the one of Catchlight.Guidance.</summary>
public static class AdviceRules
{
    // What is said here alone; all others are steps of the plan.
    private static readonly HashSet<string> NoSteps = new(["check-picture", "stop-money", "tell-bank", "keep-receipts", "other-help", "ignore-and-delete"], StringComparer.Ordinal);

    private static readonly (string Id, Func<Case, bool> Applies)[] InOrder =
    [
        ("self-harm", c => c.Crisis),
        ("calm", c => c.Is(ConversationKind.Sextortion)),
        ("email-bluff", c => c.Is(ConversationKind.EmailBluff)),
        ("ignore-and-delete", c => c.OnlyContact),
        ("dont-send", c => c.Is(ConversationKind.EarlyScript) || (c.Is(ConversationKind.None) && !c.OnlyContact) || c.Has("more-images-demand")),
        ("stop-money", c => c.Is(ConversationKind.RomanceOrAdvanceFee)),
        ("dont-pay", c => c.Is(ConversationKind.Sextortion) && !c.Paid),
        ("pay-no-more", c => c.Is(ConversationKind.Sextortion) && c.Paid),
        ("in-danger", c => c.Has("violence") && c.Is(ConversationKind.OtherThreat)),
        ("stop-replying", c => c.Is(ConversationKind.Sextortion, ConversationKind.EarlyScript)),
        ("trusted-adult", c => c.Young && !c.OnlyContact),
        ("tell-someone-any-age", c => !c.Young && !c.OnlyContact),
        ("keep-evidence-no-pictures", c => c.Is(ConversationKind.Sextortion, ConversationKind.OtherThreat)),
        ("keep-receipts", c => c.Is(ConversationKind.RomanceOrAdvanceFee)),
        ("tell-bank", c => c.Is(ConversationKind.RomanceOrAdvanceFee)),
        ("keep-the-email", c => c.Is(ConversationKind.EmailBluff)),
        ("secure-accounts", c => c.Is(ConversationKind.EmailBluff)),
        ("block", c => c.Is(ConversationKind.Sextortion, ConversationKind.EarlyScript, ConversationKind.OtherThreat)),
        ("report-police", c => c.Is(ConversationKind.Sextortion, ConversationKind.OtherThreat, ConversationKind.RomanceOrAdvanceFee)),
        ("report-child-protection", c => c.Is(ConversationKind.Sextortion, ConversationKind.EarlyScript) && c.Young),
        ("report-child-protection-any-age", c => c.Is(ConversationKind.Sextortion) && !c.Young),
        ("remove-under-18", c => c.Is(ConversationKind.Sextortion) && c.Young),
        ("remove-any-age", c => c.Is(ConversationKind.Sextortion) && !c.Young),
        ("fake-picture-any-age", c => c.Is(ConversationKind.Sextortion) && c.Has("fake-picture")),
        ("report-on-the-app", c => c.Is(ConversationKind.Sextortion, ConversationKind.EarlyScript, ConversationKind.OtherThreat)),
        ("deactivate", c => c.Is(ConversationKind.Sextortion)),
        ("may-be-coerced", c => c.Is(ConversationKind.Sextortion) && c.Call),
        ("recovery-scams", c => c.Is(ConversationKind.Sextortion)),
        ("other-help", c => c.Is(ConversationKind.OtherThreat)),
        ("check-picture", c => c.Is(ConversationKind.EarlyScript, ConversationKind.RomanceOrAdvanceFee) || (c.Is(ConversationKind.None) && !c.OnlyContact)),
    ];

    /// <summary>Every advice there is, by its name, in the order of doing.</summary>
    public static IEnumerable<string> All => InOrder.Select(rule => rule.Id);

    /// <summary>Whether the plan of content/ has a step of that name.</summary>
    public static bool IsStep(string id) => !NoSteps.Contains(id);

    /// <summary>The advice for a case.</summary>
    internal static IReadOnlyList<Advice> For(Case found, SignWords words) =>
        [.. InOrder.Where(rule => rule.Applies(found)).Select(rule => new Advice(rule.Id, words["advice." + rule.Id], IsStep(rule.Id)))];

    /// <summary>What the rules look at.</summary>
    /// <param name="Kind">The kind.</param>
    /// <param name="Signs">The signs that count.</param>
    /// <param name="Crisis">Whether help has to come first.</param>
    /// <param name="Young">Whether the person says that they are under 18.</param>
    /// <param name="Paid">Whether they say that they paid.</param>
    /// <param name="Call">Whether there was a call.</param>
    /// <param name="OnlyContact">Whether nothing has happened but that a stranger wrote.</param>
    internal sealed record Case(ConversationKind Kind, IReadOnlySet<string> Signs, bool Crisis, bool Young, bool Paid, bool Call, bool OnlyContact)
    {
        /// <summary>Whether the kind is one of these.</summary>
        public bool Is(params ReadOnlySpan<ConversationKind> kinds) => kinds.Contains(Kind);

        /// <summary>Whether a sign was found.</summary>
        public bool Has(string sign) => Signs.Contains(sign);
    }
}
