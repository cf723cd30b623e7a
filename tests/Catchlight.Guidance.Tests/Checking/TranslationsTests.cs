using Catchlight.Guidance.Checking;
using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Tests.Checking;

/// <summary>A language called <c>qq</c>, which is English under another name, and what is found when something in it is broken.</summary>
public sealed class TranslationsTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Fact]
    public void Run_AFaithfulCopy_HasNoProblems() => Assert.Empty(ContentCheck.Run(new(Copy()), Today).Problems);

    [Theory]
    [InlineData("qq/ui.json", "\"continue\": ", "\"go-on\": ", "lacks 'continue'")]
    [InlineData("qq/ui.json", "\"continue\": ", "\"go-on\": ", "has 'go-on', which translates nothing")]
    [InlineData("qq/ui.json", "Call {number}", "Call {nummer}", "'route-call' has other places to fill in: lacks {number}, has {nummer} more")]
    [InlineData("qq/questions.json", "\"hint\": \"Money, gift cards, codes or crypto.\",", "", "'paid' has a hint in one language only")]
    [InlineData("qq/countries.json", "\"ES\": \"Spain\",", "", "lists other countries: lacks ES")]
    [InlineData("qq/routes.json", "\"stopncii\":", "\"stopncii2\":", "'stopncii'")]
    [InlineData("qq/stages.json", "\"Contact\"", "\"Hello\"", "has no section '## 1. Hello'")]
    [InlineData("qq/steps/dont-pay.md", "27 in 100", "72 in 100", "why has other numbers: lacks 27, has 72 more")]
    [InlineData("qq/steps/dont-pay.md", "\n- Don't give them your bank details.", " Don't give them your bank details.", "how has other paragraphs and points")]
    [InlineData("qq/steps/dont-pay.md", "covers: dont-pay", "covers: calm", "covers Calm, the original DontPay")]
    [InlineData("qq/steps/tonight.md", "routes: suicide-crisis, helpline", "routes: helpline", "names other routes")]
    [InlineData("qq/steps/block.md", "guides: block", "guides: report", "names other parts of guides")]
    [InlineData("qq/steps/calm-child.md", "pages: parents", "pages: friends", "names other pages")]
    [InlineData("qq/steps/calm-child.md", "## words: To your child", "## expect-not", "'## expect-not'")]
    [InlineData("qq/steps/calm.md", "https://www.norfolk.police.uk/", "https://www.suffolk.police.uk/", "names another source")]
    [InlineData("qq/steps/calm.md", "reviewed: 2026-11-24", "reviewed: 2026-10-24", "was last read before the original was")]
    [InlineData("qq/guides/whatsapp.md", "app: whats-app", "app: telegram", "is about Telegram, the original about WhatsApp")]
    [InlineData("qq/searches/bing.md", "engine: bing", "engine: yandex", "is about Yandex, the original about Bing")]
    [InlineData("qq/searches/bing.md", "## computer", "## android", "has other sections: lacks computer, has android more")]
    [InlineData("qq/searches/bing.md", "bing.com/images", "bing.com/", "opens other addresses than the original")]
    [InlineData("qq/searches/tineye.md", "24 hours", "42 hours", "keeps has other numbers: lacks 24, has 42 more")]
    [InlineData("qq/searches/tineye.md", "https://tineye.com/faq", "https://tineye.com/how", "names another source")]
    [InlineData("qq/removals/us-take-it-down.md", "law: us-take-it-down", "law: eu-notice", "names another law or another time than the original")]
    [InlineData("qq/removals/us-take-it-down.md", "hours: 48", "hours: 24", "names another law or another time than the original")]
    [InlineData("qq/removals/eu-notice.md", "under article 16", "under article 17", "request has other numbers: lacks 16, has 17 more")]
    [InlineData("qq/searches/google.md", "2. Tap the camera in the search box.\n", "", "android has other paragraphs and points")]
    [InlineData("qq/pages/friends.md", "## What to do\n", "", "sections, the original")]
    public void Run_ABrokenCopy_NamesTheFileAndWhatIsWrong(string path, string before, string after, string message)
    {
        var files = Copy();
        Assert.Contains(before, files[path], StringComparison.Ordinal);
        files[path] = files[path].Replace(before, after, StringComparison.Ordinal);
        var problems = ContentCheck.Run(new(files), Today).Problems;
        Assert.Contains(problems, problem => problem.File.StartsWith("qq/", StringComparison.Ordinal) && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Run_AMissingAndAnAddedFile_NamesBoth()
    {
        var files = Copy();
        files["qq/pages/extra.md"] = files["qq/pages/friends.md"];
        files.Remove("qq/pages/parents.md");
        var problems = ContentCheck.Run(new(files), Today).Problems;
        Assert.Contains(problems, problem => problem is { File: "qq/pages/parents.md" } && problem.Message.StartsWith("is missing", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem is { File: "qq/pages/extra.md" } && problem.Message.StartsWith("translates nothing", StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Copy()
    {
        var files = ContentEdit.Files();
        foreach (var (path, text) in files.Where(file => file.Key.StartsWith("en/", StringComparison.Ordinal)).ToList())
            files["qq/" + path[3..]] = text;
        files["qq/language.json"] = files["qq/language.json"].Replace("\"en\"", "\"qq\"", StringComparison.Ordinal);
        return files;
    }
}
