using Catchlight.Ingest.Warc;

namespace Catchlight.Ingest.Tests.Warc;

public sealed class WarcDateTests
{
    [Theory]
    [InlineData("2014-01-27T17:12:38Z", "2014-01-27")]
    [InlineData("2014-01-27t17:12:38z", "2014-01-27")]
    [InlineData("2022-09-16T19:15:07.496Z", "2022-09-16")]
    [InlineData("2022-09-16T19:15:07.123456789Z", "2022-09-16")]
    [InlineData("2022-09-16T19:15Z", "2022-09-16")]
    [InlineData("2022-09-16", "2022-09-16")]
    [InlineData(" 2022-09-16 ", "2022-09-16")]
    [InlineData("2022-09-16T23:30:00-02:00", "2022-09-17")]
    [InlineData("2022-09-16T00:30:00+02:00", "2022-09-15")]
    [InlineData("2022-09-16T19:15:07", "2022-09-16")]
    [InlineData("2022-09-16 19:15:07", "2022-09-16")]
    [InlineData("20080430204825", "2008-04-30")]
    [InlineData("20080430", "2008-04-30")]
    [InlineData("20080430T204825Z", "2008-04-30")]
    [InlineData("Mon, 27 Jan 2014 17:12:38 GMT", "2014-01-27")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01")]
    [InlineData("2024-02-29T00:00:00Z", "2024-02-29")]
    public void Day_ADate_IsItsDayInUtc(string date, string day) => Assert.Equal(DateOnly.Parse(day, null), WarcDate.Day(date));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2022")]
    [InlineData("2022-09")]
    [InlineData("17:12")]
    [InlineData("01/02/2014")]
    [InlineData("2014-02-30T00:00:00Z")]
    [InlineData("2023-02-29")]
    [InlineData("0000-00-00T00:00:00Z")]
    [InlineData("yesterday")]
    [InlineData("2014-01-27T25:00:00Z")]
    [InlineData("9999-12-31T23:59:59-10:00")]
    [InlineData("1390842758")]
    public void Day_NoDay_IsNeverGuessed(string? date) => Assert.Null(WarcDate.Day(date));

    [Fact]
    public void Read_WithoutAReadableDate_HasNoDay() =>
        Assert.Null(Assert.Single(Archive.Whole(new WarcBuilder().Picture("http://example.org/a.png", Archive.Picture(), date: "2022-09")).Appearances).Seen);
}
