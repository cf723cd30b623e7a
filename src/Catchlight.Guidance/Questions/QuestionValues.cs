using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Questions;

/// <summary>Between what a form sends and what <see cref="Answers"/> holds.</summary>
internal static class QuestionValues
{
    private const string UnsureWord = "unsure";

    public static bool IsMany(QuestionId id) => id is QuestionId.Happened or QuestionId.Apps;

    /// <summary>The values that a question understands; none for the country, which takes any country code.</summary>
    public static IEnumerable<string> Of(QuestionId id) => id switch
    {
        QuestionId.Safe => Said<Safety>(),
        QuestionId.About => Said<About>(),
        QuestionId.Age => Said<AgeGroup>(),
        QuestionId.Country => [],
        QuestionId.Nation => [.. Said<UkNation>(), UnsureWord],
        QuestionId.Happened => Said<Happenings>(),
        QuestionId.Apps => Said<SocialApps>(),
        _ => Said<YesNo>(),
    };

    /// <summary>The values that these answers have chosen.</summary>
    public static IReadOnlyList<string> Selected(QuestionId id, Answers answers) => id switch
    {
        QuestionId.Safe => One(answers.Safety),
        QuestionId.About => One(answers.About),
        QuestionId.Age => One(answers.Age),
        QuestionId.Country => answers.Place is { } place ? [place.Country] : [],
        QuestionId.Nation => One(answers.Place?.Nation ?? UkNation.NotSaid),
        QuestionId.Happened => Flags(answers.Happened),
        QuestionId.Apps => Flags(answers.Apps),
        QuestionId.Paid => One(answers.Paid),
        _ => One(answers.HasPicture),
    };

    /// <summary>The answers with this question answered; unknown values count as not said.</summary>
    public static Answers Apply(QuestionId id, Answers answers, IReadOnlyCollection<string> values)
    {
        var first = values.FirstOrDefault() ?? "";
        return id switch
        {
            QuestionId.Safe => answers with { Safety = Parse<Safety>(first) },
            QuestionId.About => answers with { About = Parse<About>(first) },
            QuestionId.Age => answers with { Age = Parse<AgeGroup>(first) },
            QuestionId.Country => answers with { Place = Country(first, answers.Place) },
            QuestionId.Nation => answers with { Place = answers.Place?.In(Parse<UkNation>(first)) },
            QuestionId.Happened => answers with { Happened = Known(values.Aggregate(Happenings.NotSaid, (all, value) => all | Parse<Happenings>(value)), Happenings.Unsure) },
            QuestionId.Apps => answers with { Apps = Known(values.Aggregate(SocialApps.NotSaid, (all, value) => all | Parse<SocialApps>(value)), SocialApps.Unsure) },
            QuestionId.Paid => answers with { Paid = Parse<YesNo>(first) },
            _ => answers with { HasPicture = Parse<YesNo>(first) },
        };
    }

    private static Place? Country(string text, Place? before) =>
        !Place.TryParse(text, out var place) ? null : before is { } old && old.Country == place.Country && place.Nation == UkNation.NotSaid ? old : place;

    // who ticks something besides "I'm not sure" knows that much
    private static Happenings Known(Happenings all, Happenings unsure) => all == unsure ? all : all & ~unsure;

    private static SocialApps Known(SocialApps all, SocialApps unsure) => all == unsure ? all : all & ~unsure;

    private static IEnumerable<string> Said<T>() where T : struct, Enum => Enum.GetValues<T>().Where(IsSaid).Select(Kebab.Of);

    private static IReadOnlyList<string> One<T>(T value) where T : struct, Enum => IsSaid(value) ? [Kebab.Of(value)] : [];

    private static IReadOnlyList<string> Flags<T>(T value) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(flag => IsSaid(flag) && value.HasFlag(flag)).Select(Kebab.Of)];

    private static bool IsSaid<T>(T value) where T : struct, Enum => !EqualityComparer<T>.Default.Equals(value, default);

    private static T Parse<T>(string value) where T : struct, Enum => Kebab.Parse<T>(value) ?? default;
}
