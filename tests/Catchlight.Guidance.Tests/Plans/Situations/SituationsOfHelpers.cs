using Catchlight.Guidance.Answering;

namespace Catchlight.Guidance.Tests.Plans.Situations;

/// <summary>Parents, friends, teachers and advisers.</summary>
internal static class SituationsOfHelpers
{
    public static readonly WrittenSituation[] All =
    [
        new("A mother in England whose son of 14 is being blackmailed",
            new() { Safety = Safety.Safe, About = About.MyChild, Age = AgeGroup.Under18, Place = Place.Parse("GB-ENG", null), Happened = Happenings.SaysHasPictures, Paid = YesNo.No, HasPicture = YesNo.Unsure, Apps = SocialApps.Snapchat },
            ["calm-child", "dont-pay", "stop-replying", "trusted-adult-parent", "not-in-trouble", "leave-the-picture", "keep-evidence-no-pictures", "block", "report-police", "what-to-say", "report-child-protection", "remove-under-18", "tell-them-first-under-18"],
            ["calm", "trusted-adult", "trusted-adult-helper", "tell-someone", "remove-adult"],
            ["report-child-protection:gb-ceop", "report-police:gb-eng-wls-police"],
            ["stopncii", "gb-revenge-porn-helpline"]),
        new("A father in Australia whose daughter paid",
            new() { Safety = Safety.Safe, About = About.MyChild, Age = AgeGroup.Under18, Place = Place.Parse("AU", null), Happened = Happenings.SaysHasPictures, Paid = YesNo.Yes, HasPicture = YesNo.No, Apps = SocialApps.Instagram },
            ["calm-child", "pay-no-more", "trusted-adult-parent", "leave-the-picture", "paid-get-help", "report-police", "report-child-protection", "remove-under-18", "recovery-scams"],
            ["calm", "dont-pay", "not-in-trouble"],
            ["report-police:au-police", "report-child-protection:au-accce", "tonight:au-kids-helpline"],
            ["stopncii", "au-esafety"]),
        new("A friend of 16 in New Zealand who wants to help a friend of 16",
            new() { Safety = Safety.Safe, About = About.Friend, Age = AgeGroup.Under18, Place = Place.Parse("NZ", null), Happened = Happenings.SaysHasPictures, Paid = YesNo.No, HasPicture = YesNo.Yes, Apps = SocialApps.TikTok },
            ["calm-friend", "dont-pay", "stop-replying", "trusted-adult-helper", "leave-the-picture", "keep-evidence-no-pictures", "report-child-protection", "remove-under-18"],
            ["calm", "trusted-adult", "trusted-adult-parent", "remove-adult"],
            ["report-police:nz-police", "report-child-protection:nz-netsafe"],
            ["stopncii"]),
        new("A brother who writes for a grown man in Germany",
            new() { Safety = Safety.Safe, About = About.Friend, Age = AgeGroup.Adult, Place = Place.Parse("DE", null), Happened = Happenings.VideoCall, Paid = YesNo.No, HasPicture = YesNo.No, Apps = SocialApps.GoogleChat },
            ["calm-friend", "dont-pay", "tell-someone", "keep-evidence", "block", "report-police", "remove-adult-no-copy", "may-be-coerced", "tonight"],
            ["trusted-adult-helper", "report-child-protection", "leave-the-picture"],
            ["report-police:de-police", "tonight:de-telefonseelsorge"],
            ["de-nummer-gegen-kummer"]),
        new("A teacher in Scotland with a pupil of 13",
            new() { Safety = Safety.Safe, About = About.Advising, Age = AgeGroup.Under18, Place = Place.Parse("GB-SCT", null), Happened = Happenings.SentToSomeone | Happenings.SaysHasPictures, Paid = YesNo.Unsure, HasPicture = YesNo.Unsure, Apps = SocialApps.Snapchat },
            ["calm-adviser", "dont-pay", "trusted-adult-helper", "not-in-trouble", "leave-the-picture", "paid-get-help", "keep-evidence-no-pictures", "already-shared", "report-police", "report-child-protection", "remove-under-18"],
            ["calm", "trusted-adult-parent", "remove-adult", "keep-evidence"],
            ["report-police:gb-sct-police", "report-child-protection:gb-ceop"],
            ["stopncii", "gb-report-fraud"]),
        new("An adviser of a helpline whose caller did not say how old they are",
            new() { Safety = Safety.Safe, About = About.Advising, Place = Place.Parse("FR", null), Happened = Happenings.SaysHasPictures, Paid = YesNo.No },
            ["calm-adviser", "dont-pay", "tell-someone-any-age", "leave-the-picture", "keep-evidence-no-pictures", "report-police", "report-child-protection-any-age", "remove-any-age"],
            ["trusted-adult-helper", "remove-adult", "keep-evidence"],
            ["report-police:fr-thesee", "report-child-protection-any-age:fr-3018"],
            ["stopncii"]),
    ];
}
