using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Tests.Content;

public sealed class ContentBundleTests
{
    [Fact]
    public void Read_EmbeddedContent_HasNoProblems()
    {
        var bundle = ContentBundle.TryRead(ContentFiles.Embedded, out var problems);
        Assert.Empty(problems);
        Assert.NotNull(bundle);
    }

    [Fact]
    public void Language_AnyCode_FallsBackToEnglish()
    {
        var bundle = ContentBundle.Embedded;
        Assert.Equal("en", bundle.Language(null).Words.Code);
        Assert.Equal("en", bundle.Language("en-GB").Words.Code);
        Assert.Equal("en", bundle.Language("tlh").Words.Code);
        Assert.Equal("en", bundle.Language("").Words.Code);
        Assert.Equal("en", bundle.Languages[0].Words.Code);
    }

    [Fact]
    public void Read_NoFiles_NamesWhatIsMissing()
    {
        Assert.Null(ContentBundle.TryRead(new([]), out var problems));
        Assert.Contains(new ContentProblem("en/language.json", "is missing"), problems);
        Assert.Contains(new ContentProblem("routes.json", "is missing"), problems);
        var exception = Assert.Throws<ContentException>(() => ContentBundle.Read(new([])));
        Assert.Equal(problems, exception.Problems);
    }

    /// <summary>Every kind of mistake that somebody who edits content/ can make, and the file that has to be named.</summary>
    [Theory]
    [InlineData("routes.json", "\"kind\": \"emergency\"", "\"kind\": \"emergancy\"", "routes.json", "is none of")]
    [InlineData("routes.json", "\"confidence\": \"medium\"", "\"confidence\": \"unverified\"", "routes.json", "is none of")]
    [InlineData("routes.json", "\"confidence\": \"high\"", "\"confidence\": \"low\"", "routes.json", "is none of")]
    [InlineData("routes.json", "\"doubt\": \"public-lists\",", "", "routes.json", "is of medium confidence and says no doubt")]
    [InlineData("routes.json", "\"doubt\": \"public-lists\"", "\"doubt\": \"nobody-knows\"", "en/routes.json", "has no words for the doubt 'nobody-knows'")]
    [InlineData("routes.json", "\"for\": \"uk-adult\"", "\"for\": \"uk-adults\"", "en/routes.json", "has no words for the audience 'uk-adults'")]
    [InlineData("routes.json", "\"id\": \"gb-ceop\"", "\"id\": \"gb-emergency\"", "routes.json", "has 'gb-emergency' twice")]
    [InlineData("routes.json", "\"id\": \"gb-ceop\"", "\"id\": \"gb-ceop2\"", "en/routes.json", "has words for the route 'gb-ceop', which no route uses")]
    [InlineData("routes.json", "\"checked\": \"2026-11-24\"", "\"checked\": \"2026-13-24\"", "routes.json", "has '2026-13-24' where a day should be")]
    [InlineData("routes.json", "\"checked\": \"2026-11-24\"", "\"checked\": \"yesterday\"", "routes.json", "does not fit the pattern")]
    [InlineData("routes.json", "\"date\": \"2022-10-28\"", "\"date\": \"2022-19-28\"", "routes.json", "has '2022-19-28' as the date of its source")]
    [InlineData("routes.json", "\"url\": \"https://stopncii.org/\"", "\"url\": \"http://stopncii.org/\"", "routes.json", "does not fit the pattern")]
    [InlineData("routes.json", "\"url\": \"https://stopncii.org/\"", "\"url\": \"https://[\"", "routes.json", "names the address 'https://[', which is none")]
    [InlineData("routes.json", "\"source\": {\"name\": \"Wiltshire Police\"", "\"source\": {\"title\": \"Wiltshire Police\"", "routes.json", "lacks name")]
    [InlineData("routes.json", "\"places\": [\"NZ\"]", "\"places\": [\"nz\"]", "routes.json", "does not fit the pattern")]
    [InlineData("routes.json", "\"owner\": \"Catchlight guidance\",", "", "routes.json", "lacks owner")]
    [InlineData("en/routes.json", "\"gb-ceop\":", "\"gb-ceop-2\":", "en/routes.json", "has no words for the route 'gb-ceop'")]
    [InlineData("en/routes.json", "\"helpline\": ", "\"helplines\": ", "en/routes.json", "has no words for the kind 'helpline'")]
    [InlineData("en/ui.json", "\"continue\": \"Continue\"", "\"continue\": \"\"", "en/ui.json", "is too short")]
    [InlineData("en/ui.json", "\"continue\": \"Continue\"", "\"continue\": 5", "en/ui.json", "is not of type")]
    [InlineData("en/ui.json", "\"continue\": \"Continue\",", "\"continue\": \"Continue\",\"continue\": \"Go on\",", "en/ui.json", "/continue is there twice")]
    [InlineData("en/ui.json", "{", "", "en/ui.json", "is not the JSON it should be")]
    [InlineData("en/language.json", "\"code\": \"en\"", "\"code\": \"fr\"", "en/language.json", "says code 'fr' in the folder of 'en'")]
    [InlineData("en/language.json", "\"ltr\"", "\"sideways\"", "en/language.json", "is none of")]
    [InlineData("en/language.json", "\"January\",", "", "en/language.json", "has too few items")]
    [InlineData("en/questions.json", "\"value\": \"in-danger\"", "\"value\": \"danger\"", "en/questions.json", "'safe' does not have exactly the options")]
    [InlineData("en/questions.json", "\"id\": \"paid\"", "\"id\": \"age\"", "en/questions.json", "lacks the question 'paid'")]
    [InlineData("en/questions.json", "\"reviewBy\": \"2027-05-24\"", "\"reviewBy\": \"2027-02-30\"", "en/questions.json", "where a day should be")]
    [InlineData("en/questions.json", "\"why\": \"So that the words fit you.\",", "", "en/questions.json", "lacks why")]
    [InlineData("en/countries.json", "\"FR\": ", "\"FRA\": ", "en/countries.json", "'FRA' is not a country code")]
    [InlineData("en/countries.json", "\"ZZ\": \"Another country\"", "\"SE\": \"Sweden\"", "en/countries.json", "does not end with ZZ")]
    [InlineData("en/stages.json", "\"id\": \"lure\"", "\"id\": \"lore\"", "en/stages.json", "does not have exactly the stages")]
    [InlineData("en/stages.json", "\"name\": \"The lure\"", "\"name\": \"Lure\"", "en/pages/how-it-unfolds.md", "has no section '## 4. Lure'")]
    [InlineData("en/stages.json", "A stranger adds you", "A stranger whom you have never met adds you or follows you", "en/stages.json", "has a caption of more than 48 characters")]
    [InlineData("en/steps/calm.md", "---\ntitle", "title", "en/steps/calm.md", "begins without front matter")]
    [InlineData("en/steps/calm.md", "title: Take a breath. This is not your fault\n", "", "en/steps/calm.md", "front matter lacks 'title'")]
    [InlineData("en/steps/calm.md", "owner: Catchlight guidance\n", "", "en/steps/calm.md", "front matter lacks 'owner'")]
    [InlineData("en/steps/calm.md", "source: ", "sauce: ", "en/steps/calm.md", "front matter lacks 'source'")]
    [InlineData("en/steps/calm.md", "owner: ", "owner2: x\nowner: ", "en/steps/calm.md", "has an unknown key 'owner2'")]
    [InlineData("en/steps/calm.md", "owner: ", "no colon\nowner: ", "en/steps/calm.md", "front matter line 'no colon'")]
    [InlineData("en/steps/calm.md", "sourceDate: undated", "sourceDate: last week", "en/steps/calm.md", "neither 'undated' nor a year, month or day")]
    [InlineData("en/steps/calm.md", "sourceUrl: https:", "sourceUrl: ftp:", "en/steps/calm.md", "is not a web address")]
    [InlineData("en/steps/calm.md", "reviewBy: 2027-05-24", "reviewBy: soon", "en/steps/calm.md", "'reviewBy' is not a date")]
    [InlineData("en/steps/calm.md", "covers: calm", "covers: calm, comfort", "en/steps/calm.md", "'covers' has an unknown word 'comfort'")]
    [InlineData("en/steps/calm.md", "## how", "## then", "en/steps/calm.md", "has a section '## then' that steps don't have")]
    [InlineData("en/steps/calm.md", "## expect", "## how", "en/steps/calm.md", "has 2 sections '## how'")]
    [InlineData("en/steps/calm.md", "Breathe in slowly.", "Breathe in [slowly](https://example.org).", "en/steps/calm.md", "uses '['")]
    [InlineData("en/steps/calm.md", "Breathe in slowly.", "Breathe in <b>slowly</b>.", "en/steps/calm.md", "uses '<'")]
    [InlineData("en/steps/calm.md", "Breathe in slowly.", "Go to www.example.org.", "en/steps/calm.md", "holds an address")]
    [InlineData("en/steps/calm.md", "Breathe in slowly.", "Breathe **in slowly.", "en/steps/calm.md", "opens a stress and does not close it")]
    [InlineData("en/steps/block.md", "guides: block", "guides: blok", "en/steps/block.md", "'guides' has an unknown word 'blok'")]
    [InlineData("en/steps/tonight.md", "routes: suicide-crisis", "routes: suicide-crises", "en/steps/tonight.md", "names the route 'suicide-crises', which is not in routes.json")]
    [InlineData("en/steps/calm-child.md", "pages: parents", "pages: mothers", "en/steps/calm-child.md", "names the page 'mothers', which does not exist")]
    [InlineData("en/guides/tinder.md", "app: tinder", "app: grinder", "en/guides/tinder.md", "'app' is not one of the apps")]
    [InlineData("en/guides/tinder.md", "app: tinder", "app: hinge", "en/guides/tinder.md", "is a second guide to Hinge")]
    [InlineData("en/guides/tinder.md", "## report", "## complain", "en/guides/tinder.md", "section '## complain' is not a task")]
    [InlineData("en/guides/tinder.md", "report.source: ", "report.origin: ", "en/guides/tinder.md", "front matter lacks 'report.source'")]
    [InlineData("en/searches/bing.md", "engine: bing", "engine: bong", "en/searches/bing.md", "'engine' is not one of the search engines")]
    [InlineData("en/searches/yandex.md", "engine: yandex", "engine: google", "en/searches/yandex.md", "is a second guide to Google")]
    [InlineData("en/searches/bing.md", "## finds", "## found", "en/searches/bing.md", "section '## found' is no part of a search")]
    [InlineData("en/searches/bing.md", "## finds", "## keeps", "en/searches/bing.md", "does not say what it finds")]
    [InlineData("en/searches/bing.md", "## computer", "## finds", "en/searches/bing.md", "section '## finds' is no part of a search, or is there twice")]
    [InlineData("en/searches/bing.md", "## computer", "## keeps", "en/searches/bing.md", "explains no device")]
    [InlineData("en/searches/bing.md", "computer.source: ", "computer.origin: ", "en/searches/bing.md", "front matter lacks 'computer.source'")]
    [InlineData("en/searches/bing.md", "computer.address: https:", "computer.address: ftp:", "en/searches/bing.md", "'computer.address' is not a web address")]
    [InlineData("en/searches/bing.md", "computer.address: ", "android.address: ", "en/searches/bing.md", "has an unknown key 'android.address'")]
    [InlineData("en/pages/friends.md", "summary: ", "sum: ", "en/pages/friends.md", "front matter lacks 'summary'")]
    public void TryRead_BrokenContent_NamesTheFileAndWhatIsWrong(string path, string before, string after, string file, string message)
    {
        var files = ContentEdit.ReplaceFirst(path, before, after);
        Assert.Null(ContentBundle.TryRead(files, out var problems));
        Assert.Contains(problems, problem => problem.File == file && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("routes.json")]
    [InlineData("schema/routes.schema.json")]
    [InlineData("en/language.json")]
    [InlineData("en/ui.json")]
    [InlineData("en/questions.json")]
    [InlineData("en/countries.json")]
    [InlineData("en/stages.json")]
    [InlineData("en/routes.json")]
    [InlineData("en/steps/calm.md")]
    public void TryRead_AMissingFile_NamesIt(string path)
    {
        Assert.Null(ContentBundle.TryRead(ContentEdit.Without(path), out var problems));
        Assert.Contains(problems, problem => problem.File == path && problem.Message.StartsWith("is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void TryRead_AStepThatNoRuleNames_NamesIt()
    {
        var text = ContentFiles.Embedded.Find("en/steps/calm.md")!;
        Assert.Null(ContentBundle.TryRead(ContentEdit.With("en/steps/extra.md", text), out var problems));
        Assert.Equal([new ContentProblem("en/steps/extra.md", "is named by no rule")], problems);
    }

    [Fact]
    public void TryRead_MoreThanOneMistake_NamesAllOfThem()
    {
        var files = ContentEdit.Files();
        files["en/steps/calm.md"] = "nothing";
        files["en/guides/x.md"] = "nothing";
        files.Remove("en/ui.json");
        ContentBundle.TryRead(new(files), out var problems);
        Assert.Superset(new HashSet<string> { "en/steps/calm.md", "en/guides/x.md", "en/ui.json" }, problems.Select(problem => problem.File).ToHashSet());
    }

    [Fact]
    public void Read_WindowsLineEndsAndByteOrderMark_AreTheSame()
    {
        var files = ContentEdit.Files().ToDictionary(file => file.Key.Replace('/', '\\'), file => "\uFEFF" + file.Value.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(
            ContentBundle.Embedded.Language("en").Step(new("calm")).How.Plain,
            ContentBundle.Read(new(files)).Language("en").Step(new("calm")).How.Plain);
    }
}
