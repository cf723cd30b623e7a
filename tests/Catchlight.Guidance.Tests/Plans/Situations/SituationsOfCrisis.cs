using Catchlight.Guidance.Answering;

namespace Catchlight.Guidance.Tests.Plans.Situations;

/// <summary>People in danger, or who think about hurting themselves: the crisis step comes before all else, and the rest is still there.</summary>
internal static class SituationsOfCrisis
{
    public static readonly WrittenSituation[] All =
    [
        new("Someone of 15 in England at night who thinks about ending their life",
            new() { Safety = Safety.SelfHarm, About = About.Me, Age = AgeGroup.Under18, Place = Place.Parse("GB-ENG", null) },
            ["self-harm", "calm", "dont-pay", "stop-replying", "trusted-adult", "leave-the-picture", "report-police", "report-child-protection", "remove-under-18", "tonight"],
            ["in-danger", "not-sure-safe", "remove-adult"],
            ["self-harm:gb-emergency", "self-harm:gb-samaritans", "self-harm:gb-shout", "self-harm:gb-papyrus", "self-harm:gb-childline"],
            ["stopncii"]),
        new("A grown man in the United States who thinks about hurting himself",
            new() { Safety = Safety.SelfHarm, About = About.Me, Age = AgeGroup.Adult, Place = Place.Parse("US", null) },
            ["self-harm", "calm", "dont-pay", "stop-replying", "tell-someone", "keep-evidence", "report-police", "tonight"],
            ["in-danger", "not-sure-safe"],
            ["self-harm:us-emergency", "self-harm:us-988", "self-harm:us-crisis-text-line"],
            ["gb-samaritans"]),
        new("A woman in India whom somebody nearby may hurt",
            new() { Safety = Safety.InDanger, About = About.Me, Age = AgeGroup.Adult, Place = Place.Parse("IN", null) },
            ["in-danger", "calm", "dont-pay", "report-police", "tonight"],
            ["self-harm", "not-sure-safe"],
            ["in-danger:in-emergency"],
            []),
        new("A daughter who is not safe, both in danger and in despair, in Brazil",
            new() { Safety = Safety.NotSafe, About = About.MyChild, Age = AgeGroup.Under18, Place = Place.Parse("BR", null) },
            ["in-danger-helper", "self-harm-helper", "calm-child", "dont-pay", "trusted-adult-parent", "report-child-protection", "tonight"],
            ["in-danger", "self-harm", "not-sure-safe"],
            ["in-danger-helper:br-emergency", "self-harm-helper:br-cvv", "report-child-protection:br-disque-100"],
            ["stopncii"]),
        new("Someone in Japan who is not sure that they are safe",
            new() { Safety = Safety.Unsure, About = About.Me, Age = AgeGroup.Adult, Place = Place.Parse("JP", null), Happened = Happenings.SaysHasPictures, Paid = YesNo.No, HasPicture = YesNo.No },
            ["not-sure-safe", "calm", "dont-pay", "remove-adult-no-copy", "tonight"],
            ["in-danger", "self-harm"],
            ["not-sure-safe:jp-emergency", "not-sure-safe:jp-yorisoi", "report-police:jp-police"],
            []),
        new("A teacher in Canada who is not sure that a pupil is safe",
            new() { Safety = Safety.Unsure, About = About.Advising, Age = AgeGroup.Under18, Place = Place.Parse("CA", null), Happened = Happenings.SaysHasPictures, Paid = YesNo.No, HasPicture = YesNo.Unsure },
            ["not-sure-safe-helper", "calm-adviser", "dont-pay", "trusted-adult-helper", "leave-the-picture", "report-police", "report-child-protection", "remove-under-18", "tonight"],
            ["not-sure-safe", "in-danger-helper", "self-harm-helper", "remove-adult"],
            ["not-sure-safe-helper:ca-emergency", "not-sure-safe-helper:ca-988", "report-child-protection:ca-cybertip", "remove-under-18:ca-needhelpnow"],
            ["stopncii"]),
        new("Someone in danger who did not say where: no number of a country that is not theirs",
            new() { Safety = Safety.InDanger },
            ["in-danger", "calm", "dont-pay", "stop-replying", "tell-someone-any-age", "report-police", "tonight"],
            ["self-harm"],
            [],
            ["gb-emergency", "us-emergency", "stopncii"]),
        new("A friend who worries that someone of 17 in Singapore may hurt themselves",
            new() { Safety = Safety.SelfHarm, About = About.Friend, Age = AgeGroup.Under18, Place = Place.Parse("SG", null) },
            ["self-harm-helper", "calm-friend", "dont-pay", "trusted-adult-helper", "report-police", "report-child-protection", "tonight"],
            ["in-danger", "self-harm"],
            ["self-harm-helper:sg-emergency", "self-harm-helper:sg-samaritans", "report-police:sg-police"],
            ["stopncii"]),
    ];
}
