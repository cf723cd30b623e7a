namespace Catchlight.Conversations.Tests;

public sealed class MessageTimeTests
{
    private static readonly DateTime Evening = new(2026, 3, 14, 21, 7, 0);

    [Fact]
    public void Instant_OffsetKnown_IsTheMoment() =>
        Assert.Equal(new DateTimeOffset(2026, 3, 14, 19, 7, 0, TimeSpan.Zero), new MessageTime(Evening, TimeSpan.FromHours(2)).Instant);

    [Fact]
    public void Instant_OffsetUnknown_IsNotGuessed() => Assert.Null(new MessageTime(Evening, null).Instant);
}
