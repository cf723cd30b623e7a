using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Routes;

namespace Catchlight.Guidance.Tests.Routes;

public sealed class RouteDirectoryTests
{
    public static TheoryData<string> Languages => [.. ContentBundle.Embedded.Languages.Select(language => language.Words.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void All_EveryRoute_HasASourceADayAndItsDoubt(string code)
    {
        foreach (var route in ContentBundle.Embedded.Language(code).Routes.All)
        {
            Assert.True(route.Source.Name.Length > 1, $"{route.Id} has no source");
            Assert.True(route.Checked > new DateOnly(2026, 1, 1) && route.ReviewBy > route.Checked, $"{route.Id} has no days");
            Assert.True(route.Confidence == RouteConfidence.High || route.Doubt is { Length: > 10 }, $"{route.Id} hides its doubt");
            Assert.True(route.What.Length > 10 && route.ForWhom.Length > 3, $"{route.Id} says nothing");
            Assert.DoesNotContain("unverified", route.What + route.Doubt, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void All_PhoneNumbers_AreWrittenAsDialledAndHaveATelLink()
    {
        foreach (var contact in ContentBundle.Embedded.Language("en").Routes.All.SelectMany(route => route.Contacts))
        {
            if (contact.Kind is not (ContactKind.Phone or ContactKind.Text))
                continue;
            Assert.Matches(@"^[+#]?[0-9][0-9 -]*$", contact.Value);
            Assert.Matches(contact.Kind == ContactKind.Phone ? @"^tel:(\+|%23)?[0-9]+$" : @"^sms:[0-9]+$", contact.Href);
            Assert.Equal(contact.Value.Count(char.IsAsciiDigit), contact.Href!.Replace("%23", "", StringComparison.Ordinal).Count(char.IsAsciiDigit));
        }
    }

    [Theory]
    [InlineData("gb-samaritans", "116 123", "tel:116123")]
    [InlineData("us-988", "988", "tel:988")]
    [InlineData("jp-police", "#9110", "tel:%239110")]
    [InlineData("nl-113", "113", "tel:113")]
    [InlineData("ng-efcc", "+234 809 332 2644", "tel:+2348093322644")]
    [InlineData("gb-shout", "85258", "sms:85258")]
    [InlineData("gb-suspicious-email", "report@phishing.gov.uk", "mailto:report@phishing.gov.uk")]
    [InlineData("es-017", "@INCIBE017", null)]
    public void Href_AContact_IsWhatADeviceOpens(string id, string value, string? href)
    {
        var route = ContentBundle.Embedded.Language("en").Routes.Find(new(id))!;
        Assert.Equal(href, route.Contacts.Single(contact => contact.Value == value && (href is null || contact.Href == href)).Href);
    }

    /// <summary>A short code with a country code in front of it cannot be dialled.</summary>
    [Fact]
    public void All_ShortCodes_HaveNoCountryCode() => Assert.DoesNotContain(
        ContentBundle.Embedded.Language("en").Routes.All.SelectMany(route => route.Contacts),
        contact => contact.Kind != ContactKind.Email && contact.Value.StartsWith('+') && contact.Value.Count(char.IsAsciiDigit) < 9);

    [Fact]
    public void For_NoPlace_GivesOnlyWhatServesEveryCountry()
    {
        var routes = ContentBundle.Embedded.Language("en").Routes;
        foreach (var kind in Enum.GetValues<RouteKind>())
            Assert.All(routes.For(null, AgeGroup.NotSaid, kind), route => Assert.Empty(route.Places));
    }

    [Fact]
    public void For_ACountryWithRoutesOfItsOwn_LeavesTheFinderOut()
    {
        var routes = ContentBundle.Embedded.Language("en").Routes;
        Assert.Equal(["gb-ceop"], routes.For(Place.UnitedKingdom, AgeGroup.Under18, RouteKind.ChildProtection).Select(route => route.Id.Value));
        Assert.Equal(["inhope"], routes.For(Place.Parse("MX", null), AgeGroup.Under18, RouteKind.ChildProtection).Select(route => route.Id.Value));
    }

    [Fact]
    public void For_AnAge_LeavesOutWhatIsForOtherAges()
    {
        var routes = ContentBundle.Embedded.Language("en").Routes;
        string[] Takedown(AgeGroup age) => [.. routes.For(Place.UnitedKingdom, age, RouteKind.ImageTakedown).Select(route => route.Id.Value)];
        Assert.Equal(["gb-report-remove", "take-it-down"], Takedown(AgeGroup.Under18));
        Assert.Equal(["stopncii", "take-it-down"], Takedown(AgeGroup.Adult));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Page_EveryListedCountry_ShowsEveryRouteOfItOnceUnderAHeading(string code)
    {
        var content = ContentBundle.Embedded.Language(code);
        foreach (var country in content.Countries)
        {
            var page = content.Routes.Page(country.Place);
            var shown = page.Sections.SelectMany(section => section.Routes).ToList();
            Assert.Distinct(shown);
            Assert.Equal(content.Routes.All.Count(route => route.Places.Count > 0 && route.Serves(country.Place)), shown.Count(route => route.Places.Count > 0));
            Assert.All(page.Sections, section => Assert.True(content.Heading(section.Kind).Length > 3));
            Assert.Equal(page.Sections.OrderBy(section => section.Kind), page.Sections);
        }
    }

    [Fact]
    public void All_EveryCountryOfARoute_IsListed()
    {
        var content = ContentBundle.Embedded.Language("en");
        var listed = content.Countries.Select(country => country.Place).ToHashSet();
        Assert.All(content.Routes.All.SelectMany(route => route.Places), place => Assert.Contains(place, listed));
    }
}
