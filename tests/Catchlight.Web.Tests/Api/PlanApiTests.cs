using System.Net;
using System.Text.Json;
using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;

namespace Catchlight.Web.Tests.Api;

public sealed class PlanApiTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly PlanBuilder Plans = new(ContentBundle.Embedded.Language("en"));

    [Fact]
    public async Task Get_CountryAndAge_IsTheSameJsonAsEverywhere()
    {
        var json = await site.Client.GetStringAsync(new Uri("/api/v1/plan?country=GB&age=15", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(PlanJson.Write(Plans.Build(new Answers { Place = Place.Parse("GB", null), Age = AgeGroup.Under18 }), 15), json);
        using var document = JsonDocument.Parse(json);
        Assert.Equal(15, document.RootElement.GetProperty("age").GetInt32());
        Assert.Equal("calm", document.RootElement.GetProperty("steps")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Get_EveryAnswer_IsThePlanForTheseAnswers()
    {
        const string Query = "?country=gb-sct&age=adult&safe=safe&about=friend&happened=says-has-pictures,video-call&paid=yes&has-picture=no&apps=whats-app&apps=x&language=en";
        var json = await site.Client.GetStringAsync(new Uri("/api/v1/plan" + Query, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(PlanJson.Write(Plans.Build(new Answers
        {
            Place = Place.Parse("GB-SCT", null), Age = AgeGroup.Adult, Safety = Safety.Safe, About = About.Friend, Happened = Happenings.SaysHasPictures | Happenings.VideoCall,
            Paid = YesNo.Yes, HasPicture = YesNo.No, Apps = SocialApps.WhatsApp | SocialApps.X,
        })), json);
    }

    [Fact]
    public async Task Get_NoAnswers_IsThePlanForNobodyInParticular()
    {
        using var response = await site.Client.GetAsync(new Uri("/api/v1/plan", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Equal(PlanJson.Write(Plans.Build(Answers.Nothing)), await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task OpenApi_ThePlan_NamesEveryParameterAndNoPage()
    {
        using var document = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken));
        var paths = document.RootElement.GetProperty("paths");
        Assert.All(paths.EnumerateObject(), path => Assert.StartsWith("/api/", path.Name, StringComparison.Ordinal));
        var plan = paths.GetProperty("/api/v1/plan").GetProperty("get");
        Assert.Equal(
            ["country", "age", "language", "safe", "about", "happened", "paid", "has-picture", "apps"],
            plan.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()));
        Assert.Equal(["200", "400"], plan.GetProperty("responses").EnumerateObject().Select(response => response.Name));
    }

    [Theory]
    [InlineData("county=GB", "'county' is not known")]
    [InlineData("country=Wakanda", "'country' takes one code")]
    [InlineData("country=", "'country' takes one code")]
    [InlineData("country=GB&country=FR", "'country' takes one code")]
    [InlineData("age=-1", "'age' takes one number")]
    [InlineData("age=121", "'age' takes one number")]
    [InlineData("age=15.5", "'age' takes one number")]
    [InlineData("age=99999999999", "'age' takes one number")]
    [InlineData("paid=maybe", "'maybe' is no value of 'paid'. Values are: yes, no, unsure.")]
    [InlineData("paid=yes,no", "'paid' takes one value")]
    [InlineData("apps=myspace", "'myspace' is no value of 'apps'")]
    [InlineData("language=xx", "'language' takes one of: en, es, he")]
    public async Task Get_WhatItDoesNotUnderstand_IsRefusedWithTheReason(string query, string reason)
    {
        using var response = await site.Client.GetAsync(new Uri("/api/v1/plan?" + query, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith(reason, document.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
