using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Questions;

namespace Catchlight.Web.Journey;

/// <summary>
/// Every address of the help pages. They say nothing about what is read there, since browsers keep them: numbers and plain words only.
/// </summary>
internal static class HelpAddresses
{
    /// <summary>What comes before the first use: how to leave fast.</summary>
    public const string First = "/h";

    /// <summary>Questions, or steps at once.</summary>
    public const string Start = "/h/start";

    /// <summary>The crisis step, before any further question.</summary>
    public const string Urgent = "/h/now";

    /// <summary>The plan in short.</summary>
    public const string Plan = "/h/list";

    /// <summary>The plan on one page, to read or print.</summary>
    public const string WholePlan = "/h/all";

    /// <summary>The answers, to change them.</summary>
    public const string Answers = "/h/a";

    /// <summary>How to come back later.</summary>
    public const string Later = "/h/later";

    /// <summary>Where the code of a plan is typed in.</summary>
    public const string Code = "/h/code";

    /// <summary>The countries that have a page.</summary>
    public const string Places = "/h/places";

    /// <summary>All routes with their sources and dates.</summary>
    public const string Sources = "/h/sources";

    /// <summary>Pages to read.</summary>
    public const string Reading = "/h/read";

    /// <summary>How to do things on apps.</summary>
    public const string Apps = "/h/apps";

    /// <summary>Under which links to a plan lie.</summary>
    public const string BackFolder = "/back";

    /// <summary>A question.</summary>
    public static string Question(QuestionId id) => $"{First}/{Number(id)}";

    /// <summary>A question that is asked again because an answer is to be changed.</summary>
    public static string Change(QuestionId id) => $"{Answers}/{Number(id)}";

    /// <summary>A step of the plan, counted from 1.</summary>
    public static string Step(int number) => Plan + "/" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The page of a country or nation.</summary>
    public static string Country(Place place) => $"{Places}/{place}";

    /// <summary>A page to read.</summary>
    public static string Article(string id) => $"{Reading}/{NeutralName.Of(id)}";

    /// <summary>The guide to an app.</summary>
    public static string App(string id) => $"{Apps}/{id}";

    /// <summary>The link that opens the plan of these answers.</summary>
    public static string Back(Answers answers) => $"{BackFolder}/{AnswersCode.Encode(answers)}";

    /// <summary>The question of a number in an address.</summary>
    public static bool TryQuestion(int number, out QuestionId id)
    {
        id = (QuestionId)(number - 1);
        return Enum.IsDefined(id);
    }

    /// <summary>The question to which a form is sent.</summary>
    public static bool TryQuestion([NotNullWhen(true)] string? path, out QuestionId id)
    {
        id = default;
        return path is not null && path.StartsWith(First + "/", StringComparison.Ordinal)
            && int.TryParse(path.AsSpan(First.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && TryQuestion(number, out id);
    }

    private static string Number(QuestionId id) => ((int)id + 1).ToString(CultureInfo.InvariantCulture);
}
