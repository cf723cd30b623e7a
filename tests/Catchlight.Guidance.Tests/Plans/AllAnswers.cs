using Catchlight.Guidance.Answering;

namespace Catchlight.Guidance.Tests.Plans;

/// <summary>Every set of answers that can be given, but for the apps (which choose guides only) and the country (a few that stand for all).</summary>
internal static class AllAnswers
{
    private static readonly Place?[] Places = [null, Place.Parse("GB", null), Place.Parse("GB-SCT", null), Place.Parse("US", null), Place.Elsewhere];

    public static IEnumerable<Answers> Of(IReadOnlyList<Place?>? places = null) =>
        from safety in Enum.GetValues<Safety>()
        from about in Enum.GetValues<About>()
        from age in Enum.GetValues<AgeGroup>()
        from paid in Enum.GetValues<YesNo>()
        from picture in Enum.GetValues<YesNo>()
        from happened in Enumerable.Range(0, 65)
        from place in places ?? Places
        select new Answers
        {
            Safety = safety, About = about, Age = age, Paid = paid, HasPicture = picture, Happened = (Happenings)happened, Place = place,
        };
}
