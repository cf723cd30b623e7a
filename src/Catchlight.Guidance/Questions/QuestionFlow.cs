using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Plans;

namespace Catchlight.Guidance.Questions;

/// <summary>
/// Which question comes next. The rules of skipping: nobody in a crisis is asked more than what finds the right number; the nation
/// only in the United Kingdom; payment and picture not where somebody only asks for pictures; picture and apps not for an email.
/// </summary>
public static class QuestionFlow
{
    /// <summary>The first question.</summary>
    public static QuestionId First => QuestionId.Safe;

    /// <summary>Whether a crisis step has to be shown at once, before any further question.</summary>
    public static bool IsCrisis(Answers answers) => new Situation(answers).Crisis;

    /// <summary>Whether somebody with these answers is asked this.</summary>
    public static bool IsAsked(QuestionId question, Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var situation = new Situation(answers);
        return question switch
        {
            QuestionId.Safe or QuestionId.About or QuestionId.Age or QuestionId.Country => true,
            QuestionId.Nation => situation.UnitedKingdom,
            _ when situation.InDanger || situation.SelfHarm => false,
            QuestionId.Paid => !situation.OnlyAsks,
            QuestionId.HasPicture => situation.PictureMayExist,
            QuestionId.Apps => !situation.EmailBluff,
            _ => true,
        };
    }

    /// <summary>All questions asked of somebody with these answers, in order.</summary>
    public static IReadOnlyList<QuestionId> Path(Answers answers) => [.. Enum.GetValues<QuestionId>().Where(question => IsAsked(question, answers))];

    /// <summary>The question after this one; null where the plan comes next.</summary>
    public static QuestionId? Next(QuestionId question, Answers answers) =>
        Path(answers).Where(other => other > question).Cast<QuestionId?>().FirstOrDefault();

    /// <summary>The question before this one; null at the first.</summary>
    public static QuestionId? Previous(QuestionId question, Answers answers) =>
        Path(answers).Where(other => other < question).Cast<QuestionId?>().LastOrDefault();

    /// <summary>The values of the options that these answers have chosen, for ticking them again.</summary>
    public static IReadOnlyList<string> Selected(QuestionId question, Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return QuestionValues.Selected(question, answers);
    }

    /// <summary>
    /// The answers after a form was sent. No value means skipped. Values that are not among the options are ignored. Answers to
    /// questions that are now not asked any more are forgotten, except in a crisis, where the questions are only put off.
    /// </summary>
    public static Answers Apply(QuestionId question, Answers answers, IReadOnlyCollection<string> values)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(values);
        var after = QuestionValues.Apply(question, answers, values);
        var situation = new Situation(after);
        if (situation.InDanger || situation.SelfHarm)
            return after;
        foreach (var other in Enum.GetValues<QuestionId>())
        {
            if (!IsAsked(other, after))
                after = QuestionValues.Apply(other, after, []);
        }
        return after;
    }
}
