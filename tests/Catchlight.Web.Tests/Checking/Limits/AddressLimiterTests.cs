using System.Net;
using Catchlight.Web.Checking.Limits;

namespace Catchlight.Web.Tests.Checking.Limits;

public sealed class AddressLimiterTests
{
    [Fact]
    public void Wait_AfterTheLastAllowedCheck_SaysHowLong()
    {
        using var limiter = new AddressLimiter(new CheckLimits { ChecksPerAddress = 3, Window = TimeSpan.FromMinutes(6) });
        var address = IPAddress.Parse("192.0.2.1");
        Assert.Equal([null, null, null], Enumerable.Range(0, 3).Select(_ => limiter.Wait(address)));
        Assert.InRange(limiter.Wait(address)!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(6));
        Assert.Null(limiter.Wait(IPAddress.Parse("192.0.2.2")));
    }

    [Fact]
    public void Wait_AddressesOfOneNetwork_CountTogether()
    {
        using var limiter = new AddressLimiter(new CheckLimits { ChecksPerAddress = 1 });
        Assert.Null(limiter.Wait(IPAddress.Parse("2001:db8:1:2::1")));
        Assert.NotNull(limiter.Wait(IPAddress.Parse("2001:db8:1:2:ffff::9")));
        Assert.Null(limiter.Wait(IPAddress.Parse("2001:db8:1:3::1")));
        Assert.Null(limiter.Wait(IPAddress.Parse("192.0.2.1")));
        Assert.NotNull(limiter.Wait(IPAddress.Parse("::ffff:192.0.2.1")));
    }
}
