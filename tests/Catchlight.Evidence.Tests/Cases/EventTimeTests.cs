using Catchlight.Evidence.Cases;

namespace Catchlight.Evidence.Tests.Cases;

public sealed class EventTimeTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    [Theory]
    [InlineData("2026-03-14"), InlineData("2026-03-14T21:07"), InlineData("2026-03-14T21:07:05"), InlineData("2026-03-14T21:07Z"), InlineData("2026-03-14T21:07+05:30"), InlineData("2026-03-14T21:07:05-03:00")]
    public void ToString_OfATime_ReadsBackTheSame(string text) => Assert.Equal(text, MadePack.Time(text).ToString());

    [Theory, InlineData("14/03/2026"), InlineData("2026-02-30"), InlineData("2026-03-14T25:00"), InlineData("yesterday"), InlineData(""), InlineData(null)]
    public void TryParse_AnythingElse_IsRefused(string? text) => Assert.False(EventTime.TryParse(text, out _));

    [Theory]
    [InlineData("2026-07-14T21:07", "2026-07-14T20:07")]
    [InlineData("2026-03-14T21:07", "2026-03-14T21:07")]
    [InlineData("2026-07-14T21:07+05:30", "2026-07-14T15:37")]
    public void Utc_KnownToTheMinuteAndWhere_IsTheMoment(string text, string utc) => Assert.Equal(MadePack.Time(utc).Local, MadePack.Time(text).Utc(London));

    [Fact]
    public void Utc_WhatIsNotKnown_StaysUnknown()
    {
        Assert.Null(MadePack.Time("2026-07-14T21:07").Utc(null));
        Assert.Null(MadePack.Time("2026-07-14").Utc(London));
        // The hour that the clock went through twice, and the one that it left out.
        Assert.Null(MadePack.Time("2026-10-25T01:30").Utc(London));
        Assert.Null(MadePack.Time("2026-03-29T01:30").Utc(London));
    }

    [Fact]
    public void Sort_MixedTimes_PutsTheUnknownLast()
    {
        TimelineEntry Entry(string? when, string text) => new(when is null ? null : MadePack.Time(when), TimelineKind.Note, null, text, Origin.Said);
        var sorted = TimelineOrder.Sort([Entry(null, "d"), Entry("2026-07-14T21:07", "c"), Entry("2026-07-14T21:30+05:30", "a"), Entry("2026-07-14T19:00Z", "b"), Entry(null, "e")], London);
        Assert.Equal("abcde", string.Concat(sorted.Select(entry => entry.Text)));
    }
}
