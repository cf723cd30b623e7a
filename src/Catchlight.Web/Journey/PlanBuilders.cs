using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;

namespace Catchlight.Web.Journey;

/// <summary>Makes plans in every language. Thread-safe.</summary>
internal sealed class PlanBuilders(ContentBundle content)
{
    private readonly Dictionary<string, PlanBuilder> _builders = content.Languages.ToDictionary(language => language.Words.Code, language => new PlanBuilder(language));

    /// <summary>The plan for these answers.</summary>
    public Plan For(Answers answers, LanguageContent language) => _builders[language.Words.Code].Build(answers);
}
