using Catchlight.Ingest.Tables;

namespace Catchlight.Ingest.Tests.Tables;

public sealed class WithinTimeTests
{
    [Fact]
    public void Run_WhatEnds_GivesItsResult() => Assert.Equal(7, WithinTime.Run(TimeSpan.FromMinutes(1), () => 7));

    [Fact]
    public void Run_WhatFails_FailsAsItDid() =>
        Assert.Equal("as it did", Assert.Throws<InvalidDataException>(() => WithinTime.Run<int>(TimeSpan.FromMinutes(1), () => throw new InvalidDataException("as it did"))).Message);

    [Fact]
    public void Run_WhatNeverEnds_IsLeftBehind()
    {
        using var over = new ManualResetEventSlim();
        Assert.Throws<TimeoutException>(() => WithinTime.Run(TimeSpan.FromMilliseconds(50), () =>
        {
            over.Wait();
            return 0;
        }));
        over.Set();
    }
}
