using Catchlight.Guidance.Answering;
using static Catchlight.Guidance.Plans.Urgency;

namespace Catchlight.Guidance.Plans;

/// <summary>
/// The rules. A plan is the steps of all rules that apply, in this order: the order of the list is the order of doing.
/// Where two steps are variants of each other (for an adult, for a child), exactly one of their rules applies.
/// </summary>
public static class PlanRules
{
    /// <summary>All rules, in the order of doing.</summary>
    public static IReadOnlyList<PlanRule> InOrder { get; } =
    [
        // Danger before everything
        Rule("in-danger", First, "somebody may hurt the reader", s => s.InDanger && s.Self),
        Rule("in-danger-helper", First, "somebody may hurt the person whom the reader helps", s => s.InDanger && !s.Self),
        Rule("self-harm", First, "the reader may hurt themselves", s => s.SelfHarm && s.Self),
        Rule("self-harm-helper", First, "the person whom the reader helps may hurt themselves", s => s.SelfHarm && !s.Self),
        Rule("not-sure-safe", First, "the reader is not sure that they are safe", s => s.Answers.Safety == Safety.Unsure && s.Self),
        Rule("not-sure-safe-helper", First, "the reader is not sure that the other person is safe", s => s.Answers.Safety == Safety.Unsure && !s.Self),

        // The first minutes
        Rule("calm", Now, "the reader is the person concerned", s => s.Self),
        Rule("calm-child", Now, "the reader is a parent", s => s.Answers.About == About.MyChild),
        Rule("calm-friend", Now, "the reader is a friend", s => s.Answers.About == About.Friend),
        Rule("calm-adviser", Now, "the reader advises somebody", s => s.Answers.About == About.Advising),
        Rule("email-bluff", Now, "an email from somebody unknown that claims to have pictures, and nothing else", s => s.EmailBluff),
        Rule("dont-send", Now, "somebody asks for pictures", s => s.Has(Happenings.AsksForPictures)),
        Rule("dont-pay", Now, "they did not say that they paid", s => s.Answers.Paid != YesNo.Yes),
        Rule("pay-no-more", Now, "they paid", s => s.Answers.Paid == YesNo.Yes),
        Rule("stop-replying", Now, "always", _ => true),
        Rule("trusted-adult", Now, "under 18, speaking for themselves", s => s.Under18 && s.Self),
        Rule("trusted-adult-parent", Now, "under 18, the reader is the parent", s => s.Under18 && s.Answers.About == About.MyChild),
        Rule("trusted-adult-helper", Now, "under 18, the reader is a friend or adviser", s => s.Under18 && s.Answers.About is (About.Friend or About.Advising)),
        Rule("tell-someone-any-age", Now, "age not known", s => s.MayBeUnder18 && !s.Under18),
        Rule("tell-someone", Now, "an adult", s => s.Adult),
        Rule("not-in-trouble", Now, "may be under 18, in the United Kingdom, and a picture may exist", s => s.MayBeUnder18 && s.UnitedKingdom && s.PictureMayExist),
        Rule("leave-the-picture", Now, "may be under 18, and a picture may exist", s => s.MayBeUnder18 && s.PictureMayExist),
        Rule("paid-get-help", Now, "they paid or may have", s => s.MayHavePaid),
        Rule("keep-evidence", Now, "an adult, on an app", s => s.Adult && !s.EmailBluff),
        Rule("keep-evidence-no-pictures", Now, "may be under 18, on an app", s => s.MayBeUnder18 && !s.EmailBluff),
        Rule("keep-the-email", Now, "it came as an email", s => s.EmailBluff),
        Rule("block", Now, "on an app: evidence comes before blocking", s => !s.EmailBluff),

        // The same day
        Rule("already-shared", Today, "something was sent to somebody", s => s.Has(Happenings.SentToSomeone)),
        Rule("report-police", Today, "always", _ => true),
        Rule("what-to-say", Today, "always: a script for the call", _ => true),
        Rule("report-child-protection", Today, "under 18", s => s.Under18),
        Rule("report-child-protection-any-age", Today, "age not known", s => s.MayBeUnder18 && !s.Under18),
        Rule("remove-under-18", Today, "under 18, and a picture may exist", s => s.Under18 && s.PictureMayExist),
        Rule("remove-any-age", Today, "age not known, and a picture may exist", s => s.MayBeUnder18 && !s.Under18 && s.PictureMayExist),
        Rule("remove-adult", Today, "an adult, and a picture may exist", s => s.Adult && s.PictureMayExist && s.Answers.HasPicture != YesNo.No),
        Rule("remove-adult-no-copy", Today, "an adult without a copy of the picture", s => s.Adult && s.PictureMayExist && s.Answers.HasPicture == YesNo.No),
        Rule("fake-picture", Today, "an adult, and the picture is fake or made by AI", s => s.Adult && s.Has(Happenings.FakeOrAi)),
        Rule("fake-picture-any-age", Today, "may be under 18, and the picture is fake or made by AI", s => s.MayBeUnder18 && s.Has(Happenings.FakeOrAi)),
        Rule("report-on-the-app", Today, "on an app", s => !s.EmailBluff),
        Rule("secure-accounts", Today, "always", _ => true),
        Rule("deactivate", Today, "on an app", s => !s.EmailBluff && !s.OnlyAsks),

        // After that
        Rule("tell-them-first", Later, "an adult or age not known, and a picture may exist", s => !s.Under18 && s.PictureMayExist),
        Rule("tell-them-first-under-18", Later, "under 18, and a picture may exist", s => s.Under18 && s.PictureMayExist),
        Rule("may-be-coerced", Later, "there was a video call", s => s.Has(Happenings.VideoCall)),
        Rule("recovery-scams", Later, "a picture may exist, or they may have paid", s => s.PictureMayExist || s.MayHavePaid),
        Rule("tonight", Later, "always", _ => true),
    ];

    private static PlanRule Rule(string step, Urgency urgency, string name, Func<Situation, bool> applies) => new(new(step), urgency, name, applies);
}
