using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Questions;

namespace Catchlight.Guidance.Tests.Questions;

/// <summary>
/// Walks "Get help now" as a person can: from the first question, with every answer that its page offers and with skipping, until the plan.
/// </summary>
/// <remarks>
/// Nothing is left out but what changes neither the way nor a rule: a country other than those given (rules see only whether it is the
/// United Kingdom), and an app other than those given (rules don't see apps). Two ways that lead to the same question with the same answers are
/// walked on once.
/// </remarks>
internal sealed class FlowWalk(LanguageContent content, IReadOnlyList<string> countries, IReadOnlyList<string[]> apps)
{
    private readonly HashSet<(QuestionId? Question, Answers Answers)> _seen = [];

    /// <summary>Answers given on the way so far: question pages sent.</summary>
    public int Sent { get; private set; }

    /// <summary>The different questions with their answers so far.</summary>
    public int States => _seen.Count(state => state.Question is not null);

    /// <summary>The answers with which people come to their plan, each set once.</summary>
    public IEnumerable<Answers> Plans()
    {
        var open = new Stack<(QuestionId Question, Answers Answers)>();
        open.Push((QuestionFlow.First, Answers.Nothing));
        while (open.TryPop(out var at))
        {
            foreach (var values in Choices(at.Question))
            {
                var answers = QuestionFlow.Apply(at.Question, at.Answers, values);
                var next = QuestionFlow.Next(at.Question, answers);
                Sent++;
                if (!_seen.Add((next, answers)))
                    continue;
                if (next is { } question)
                    open.Push((question, answers));
                else
                    yield return answers;
            }
        }
    }

    /// <summary>What can be sent from a question's page: nothing (skipped), each option, and for checkboxes every set of options.</summary>
    public IEnumerable<IReadOnlyCollection<string>> Choices(QuestionId id)
    {
        var options = content.Questions[id].Options.Select(option => option.Value).ToList();
        return id switch
        {
            QuestionId.Country => [[], .. countries.Select(country => new[] { country })],
            QuestionId.Apps => apps,
            QuestionId.Happened => Enumerable.Range(0, 1 << options.Count).Select(set => options.Where((_, i) => (set >> i & 1) == 1).ToList()),
            _ => [[], .. options.Select(option => new[] { option })],
        };
    }
}
