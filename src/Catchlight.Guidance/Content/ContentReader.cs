using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Routes;

namespace Catchlight.Guidance.Content;

/// <summary>Reads content/ into a bundle and gathers every problem on the way.</summary>
internal sealed class ContentReader(ContentFiles files)
{
    private readonly List<ContentProblem> _problems = [];

    public IReadOnlyList<ContentProblem> Problems => _problems;

    public ContentBundle? Read()
    {
        var json = new JsonContent(files, _problems);
        var entries = json.Read("routes.json", "routes", ContentJson.Default.RouteFile)?.Routes;
        var codes = files.Paths.Where(path => path.EndsWith("/language.json", StringComparison.Ordinal)).Select(path => path.Split('/')[0])
            .OrderBy(code => code != ContentBundle.DefaultLanguage).ThenBy(code => code, StringComparer.Ordinal).ToList();
        if (codes.FirstOrDefault() != ContentBundle.DefaultLanguage)
            _problems.Add(new("en/language.json", "is missing"));
        if (entries is null)
            return null;
        var languages = codes.Select(code => ReadLanguage(code, json, entries)).OfType<LanguageContent>().ToList();
        return _problems.Count == 0 ? new(languages) : null;
    }

    private LanguageContent? ReadLanguage(string code, JsonContent json, IReadOnlyList<RouteEntry> entries)
    {
        var words = json.Read($"{code}/language.json", "language", ContentJson.Default.LanguageWords);
        var ui = json.Read($"{code}/ui.json", "ui", ContentJson.Default.DictionaryStringString);
        var questions = json.Read($"{code}/questions.json", "questions", ContentJson.Default.QuestionFile);
        var countries = json.Read($"{code}/countries.json", "countries", ContentJson.Default.DictionaryStringString);
        var routeTexts = json.Read($"{code}/routes.json", "route-texts", ContentJson.Default.RouteTexts);
        var steps = ReadAll($"{code}/steps", StepReader.Read);
        var guides = ReadAll($"{code}/guides", GuideReader.Read).OrderBy(guide => guide.App).ToList();
        var articles = ReadAll($"{code}/pages", ArticleReader.Read);
        if (words is null || ui is null || questions is null || countries is null || routeTexts is null)
            return null;
        if (words.Code != code)
            _problems.Add(new($"{code}/language.json", $"says code '{words.Code}' in the folder of '{code}'"));

        var routes = RouteReader.Read(entries, routeTexts, code, _problems);
        var asked = QuestionReader.Read(questions, code, _problems);
        var places = ReadCountries(countries, code);
        ReferenceCheck.Run(code, steps, guides, articles, routes, _problems);
        if (_problems.Count > 0)
            return null;
        return new(words, new UiWords(ui), steps, guides, articles, asked, places, new RouteDirectory(routes), RouteReader.Headings(routeTexts));
    }

    private List<T> ReadAll<T>(string folder, Func<FrontMatter, T> read) where T : class =>
        [.. files.Under(folder, ".md").Select(path =>
        {
            var matter = new FrontMatter(path, files.Find(path)!, _problems);
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
                _problems.Add(new($"{code}/countries.json", $"'{text}' is not a country code"));
        }
        if (list.Count == 0 || list[^1].Place != Place.Elsewhere)
            _problems.Add(new($"{code}/countries.json", "does not end with ZZ, another country"));
        return list;
    }
}
