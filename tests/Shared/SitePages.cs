using System.Net;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Searches;
using Catchlight.Web.Journey;
using Catchlight.Web.Searching;

namespace Catchlight.Tests.Shared;

/// <summary>Every kind of page of the site, and every single page of content.</summary>
internal static class SitePages
{
    private static readonly LanguageContent English = ContentBundle.Embedded.Language("en");

    /// <summary>Pages of which every word comes from the content.</summary>
    public static IEnumerable<string> InEveryLanguage =>
    [
        "/", "/h", "/h/start", "/h/1", "/h/2", "/h/3", "/h/4", "/h/6", "/h/7", "/h/8", "/h/9", "/h/a", "/h/a/4", "/h/list", "/h/list/1", "/h/list/8", "/h/all", "/h/later",
        "/h/code", "/h/code?again", "/h/places", "/h/sources", "/h/read", "/h/apps", "/conversation", "/ask", "/keep", "/privacy", "/accessibility", "/about", "/error",
        SearchAddresses.ByHand, .. Enum.GetValues<SearchDevice>().Select(SearchAddresses.On),
        .. English.Countries.Select(country => HelpAddresses.Country(country.Place)),
        .. English.Articles.Select(article => HelpAddresses.Article(article.Id)),
        .. English.Guides.Select(guide => HelpAddresses.App(guide.Id)),
    ];

    public static TheoryData<string, HttpStatusCode> All
    {
        get
        {
            var all = new TheoryData<string, HttpStatusCode>();
            foreach (var path in InEveryLanguage)
                all.Add(path, HttpStatusCode.OK);
            all.Add("/check", HttpStatusCode.OK);
            all.Add("/about-the-collection", HttpStatusCode.OK);
            all.Add("/no/such/page", HttpStatusCode.NotFound);
            all.Add("/h/99", HttpStatusCode.NotFound);
            all.Add("/h/places/XX", HttpStatusCode.NotFound);
            all.Add("/h/read/parents", HttpStatusCode.NotFound);
            all.Add("/h/apps/none", HttpStatusCode.NotFound);
            all.Add("/check/search-by-hand/fridge", HttpStatusCode.NotFound);
            return all;
        }
    }
}
