using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Routes;

namespace Catchlight.Guidance.Content;

/// <summary>Reads content/ into a bundle and logs every problem on the way.</summary>
internal sealed class ContentReader(ContentFiles files)
{
    public ReadingLog Log { get; } = new();

    /// <summary>The languages as far as they could be read, the default one first, even where there are problems.</summary>
    public IReadOnlyList<LanguageContent> Languages { get; private set; } = [];

    public ContentBundle? Read()
    {
        var json = new JsonContent(files, Log);
        var routes = json.Read("routes.json", "routes", ContentJson.Default.RouteFile);
        if (json.Read("sites.json", "sites", ContentJson.Default.SiteFile) is { } sites)
            SiteCheck.Run(sites, Log);
        var codes = files.Languages;
        if (!codes.Contains(ContentBundle.DefaultLanguage))
            Log.Problem($"{ContentBundle.DefaultLanguage}/language.json", "is missing");
        Languages = [.. codes.Select(code => ReadLanguage(code, json, routes)).OfType<LanguageContent>()];
        return Log.Problems.Count == 0 ? new(Languages) : null;
    }

    private LanguageContent? ReadLanguage(string code, JsonContent json, RouteFile? routeFile)
    {
        var words = json.Read($"{code}/language.json", "language", ContentJson.Default.LanguageWords);
        var ui = json.Read($"{code}/ui.json", "ui", ContentJson.Default.DictionaryStringString);
        var signs = json.Read($"{code}/signs.json", "signs", ContentJson.Default.DictionaryStringString);
        var pack = json.Read($"{code}/pack.json", "pack", ContentJson.Default.DictionaryStringString);
        var questionFile = json.Read($"{code}/questions.json", "questions", ContentJson.Default.QuestionFile);
        var countryNames = json.Read($"{code}/countries.json", "countries", ContentJson.Default.DictionaryStringString);
        var stageFile = json.Read($"{code}/stages.json", "stages", ContentJson.Default.StageFile);
        var routeTexts = json.Read($"{code}/routes.json", "route-texts", ContentJson.Default.RouteTexts);
        var steps = ReadAll($"{code}/steps", StepReader.Read);
        var guides = ReadAll($"{code}/guides", GuideReader.Read).OrderBy(guide => guide.App).ToList();
        var searches = ReadAll($"{code}/searches", SearchReader.Read).OrderBy(search => search.Engine).ToList();
        var articles = ReadAll($"{code}/pages", ArticleReader.Read);
        var removals = ReadAll($"{code}/removals", RemovalReader.Read).OrderBy(removal => removal.Law).ToList();
        var countries = countryNames is null ? [] : ReadCountries(countryNames, code);
        var questions = questionFile is null ? [] : QuestionReader.Read(questionFile, code, Log);
        var stages = stageFile is null ? [] : StageReader.Read(stageFile, articles, code, Log);
        var routes = routeFile is null || routeTexts is null ? [] : RouteReader.Read(routeFile, routeTexts, code, Log);
        var headings = routeTexts is null ? [] : RouteReader.Headings(routeTexts, code, Log);
        ReferenceCheck.Run(code, steps, guides, searches, articles, routes, Log);
        if (words is null || ui is null || signs is null || pack is null)
            return null;
        if (words.Code != code)
            Log.Problem($"{code}/language.json", $"says code '{words.Code}' in the folder of '{code}'");
        return new(words, new UiWords(ui), new UiWords(signs, "signs.json"), new UiWords(pack, "pack.json"), steps, guides, searches, articles, removals, stages, questions, countries, new RouteDirectory(routes), headings);
    }

    private List<T> ReadAll<T>(string folder, Func<FrontMatter, T> read) where T : class =>
        [.. files.Under(folder, ".md").Select(path =>
        {
            var matter = new FrontMatter(path, files.Find(path)!, Log);
            var item = read(matter);
            matter.RefuseTheRest();
            return item;
        })];

    private List<Country> ReadCountries(Dictionary<string, string> countries, string code)
    {
        var list = new List<Country>();
        foreach (var (text, name) in countries)
        {
            if (Place.TryParse(text, out var place))
                list.Add(new(place, name));
            else
                Log.Problem($"{code}/countries.json", $"'{text}' is not a country code");
        }
        if (list.Count == 0 || list[^1].Place != Place.Elsewhere)
            Log.Problem($"{code}/countries.json", "does not end with ZZ, another country");
        return list;
    }
}
