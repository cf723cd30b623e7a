using System.Text.Json;
using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;

namespace Catchlight.Guidance.Tests.Plans;

public sealed class PlanJsonTests
{
    private static readonly PlanBuilder Builder = new(ContentBundle.Embedded.Language("en"));

    [Fact]
    public void Write_AChildInEngland_HasTheFieldsThatOthersRelyOn()
    {
        var plan = Builder.Build(new() { Age = AgeGroup.Under18, Place = Place.Parse("GB-ENG", null), Happened = Happenings.SaysHasPictures, Apps = SocialApps.WhatsApp });
        var text = PlanJson.Write(plan, 15);
        Assert.DoesNotContain('\n', text);
        var json = JsonDocument.Parse(text).RootElement;

        Assert.Equal("GB-ENG", json.GetProperty("country").GetString());
        Assert.Equal(15, json.GetProperty("age").GetInt32());
        Assert.Equal("under-18", json.GetProperty("ageGroup").GetString());
        Assert.Equal("en", json.GetProperty("language").GetString());
        var steps = json.GetProperty("steps").EnumerateArray().ToList();
        Assert.Equal(plan.Steps.Select(step => step.Id.Value), steps.Select(step => step.GetProperty("id").GetString()));
        foreach (var step in steps)
        {
            foreach (var field in new[] { "title", "why", "how", "source", "reviewed" })
                Assert.False(string.IsNullOrWhiteSpace(step.GetProperty(field).GetString()), $"{step.GetProperty("id")} has no {field}");
            Assert.Matches("^2[0-9]{3}-[0-9]{2}-[0-9]{2}$", step.GetProperty("reviewed").GetString());
        }
    }

    [Fact]
    public void Write_ARoute_HasNumberHoursForWhomSourceAndDay()
    {
        var plan = Builder.Build(new() { Age = AgeGroup.Adult, Place = Place.Parse("GB-ENG", null), Happened = Happenings.SaysHasPictures });
        var json = JsonDocument.Parse(PlanJson.Write(plan)).RootElement;
        var route = json.GetProperty("steps").EnumerateArray().SelectMany(step => step.GetProperty("routes").EnumerateArray())
            .First(route => route.GetProperty("id").GetString() == "gb-revenge-porn-helpline");

        Assert.Equal("Revenge Porn Helpline", route.GetProperty("name").GetString());
        Assert.Equal("0345 6000 459", route.GetProperty("phone").GetString());
        Assert.Equal("https://revengepornhelpline.org.uk/", route.GetProperty("url").GetString());
        Assert.Contains("Monday to Friday", route.GetProperty("hours").GetString(), StringComparison.Ordinal);
        Assert.Contains("18 or over", route.GetProperty("forWhom").GetString(), StringComparison.Ordinal);
        Assert.Contains("https://revengepornhelpline.org.uk/", route.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Equal("2026-11-24", route.GetProperty("checked").GetString());
        Assert.Equal(JsonValueKind.Null, route.GetProperty("doubt").ValueKind);
        Assert.Equal(["tel:03456000459", "mailto:help@revengepornhelpline.org.uk"], route.GetProperty("contacts").EnumerateArray().Select(contact => contact.GetProperty("href").GetString()));
    }

    [Fact]
    public void Write_NothingSaid_WritesNullAndInventsNothing()
    {
        var json = JsonDocument.Parse(PlanJson.Write(Builder.Build(Answers.Nothing))).RootElement;
        Assert.Equal(JsonValueKind.Null, json.GetProperty("country").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("age").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("ageGroup").ValueKind);
    }

    [Fact]
    public void Write_EveryLanguage_KeepsItsLettersAndEscapesMarkup()
    {
        foreach (var content in ContentBundle.Embedded.Languages)
        {
            var text = PlanJson.Write(new PlanBuilder(content).Build(new() { Place = Place.Parse("BR", null), Happened = Happenings.SentToSomeone }));
            Assert.DoesNotContain('<', text);
            Assert.Contains("boletim de ocorrência", text, StringComparison.Ordinal);
        }
    }
}
