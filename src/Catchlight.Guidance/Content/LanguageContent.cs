using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Plans;
using Catchlight.Guidance.Questions;
using Catchlight.Guidance.Removals;
using Catchlight.Guidance.Routes;
using Catchlight.Guidance.Searches;
using Catchlight.Guidance.Stages;

namespace Catchlight.Guidance.Content;

/// <summary>Everything people read, in one language. Immutable and thread-safe.</summary>
public sealed class LanguageContent
{
    private readonly Dictionary<StepId, StepText> _steps;
    private readonly Dictionary<RouteKind, string> _kinds;

    internal LanguageContent(
        LanguageWords words, UiWords ui, UiWords signs, UiWords pack, IReadOnlyList<StepText> steps, IReadOnlyList<Guide> guides, IReadOnlyList<PictureSearch> searches, IReadOnlyList<Article> articles,
        IReadOnlyList<Removal> removals, IReadOnlyList<Stage> stages, IReadOnlyDictionary<QuestionId, Question> questions, IReadOnlyList<Country> countries, RouteDirectory routes, Dictionary<RouteKind, string> kinds)
    {
        Words = words;
        Ui = ui;
        Signs = signs;
        Pack = pack;
        Steps = steps;
        Guides = guides;
        Searches = searches;
        Articles = articles;
        Removals = removals;
        Stages = stages;
        Countries = countries;
        Routes = routes;
        _kinds = kinds;
        _steps = steps.ToDictionary(step => step.Id);
        Questions = questions;
    }

    /// <summary>How the language writes.</summary>
    public LanguageWords Words { get; }

    /// <summary>Short words of the pages.</summary>
    public UiWords Ui { get; }

    /// <summary>The sentences that Catchlight.Conversations says of a conversation. It reads the file itself; here it is checked like every other text.</summary>
    public UiWords Signs { get; }

    /// <summary>The words of an evidence pack: report, statement, page to read out. Catchlight.Evidence reads the file itself; here it is checked like every other text.</summary>
    public UiWords Pack { get; }

    /// <summary>All steps, by name.</summary>
    public IReadOnlyList<StepText> Steps { get; }

    /// <summary>The guides of all apps, in the order of <see cref="SocialApps"/>.</summary>
    public IReadOnlyList<Guide> Guides { get; }

    /// <summary>How to look for a picture by hand, in the order of <see cref="SearchEngine"/>.</summary>
    public IReadOnlyList<PictureSearch> Searches { get; }

    /// <summary>The pages to read.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>Requests to remove a picture, in the order of <see cref="RemovalLaw"/>.</summary>
    public IReadOnlyList<Removal> Removals { get; }

    /// <summary>How sextortion unfolds, first stage first: what a picture of the stages is drawn from.</summary>
    public IReadOnlyList<Stage> Stages { get; }

    /// <summary>The texts of all questions.</summary>
    public IReadOnlyDictionary<QuestionId, Question> Questions { get; }

    /// <summary>The countries and nations that have a page, in the order to list them; the last is "another country".</summary>
    public IReadOnlyList<Country> Countries { get; }

    /// <summary>Where to report and to get help.</summary>
    public RouteDirectory Routes { get; }

    /// <summary>The heading over routes of a kind.</summary>
    public string Heading(RouteKind kind) => _kinds[kind];

    /// <summary>A step.</summary>
    /// <exception cref="KeyNotFoundException">There is none of that name; a loaded bundle has every step that a rule names.</exception>
    public StepText Step(StepId id) => _steps.TryGetValue(id, out var step) ? step : throw new KeyNotFoundException($"There is no step '{id}'.");

    /// <summary>A guide by the name of its file, null where there is none.</summary>
    public Guide? Guide(string id) => Guides.FirstOrDefault(guide => guide.Id == id);

    /// <summary>A page by the name of its file, null where there is none.</summary>
    public Article? Article(string id) => Articles.FirstOrDefault(article => article.Id == id);

    /// <summary>The name of a country or nation; that of "another country" where it is not listed.</summary>
    public string NameOf(Place place) => (Countries.FirstOrDefault(country => country.Place == place) ?? Countries[^1]).Name;
}
