using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Catchlight.Web.Checking.Limits;

/// <summary>Counts how many checks an address has begun of late. In memory, and forgotten when the window is over. Thread-safe.</summary>
internal sealed class AddressLimiter : IDisposable
{
    // An IPv6 customer has a /64 network or more, so counting single addresses would count nobody.
    private const int NetworkBytes = 8;

    // The window moves on in steps of a sixth.
    private const int Steps = 6;

    private readonly PartitionedRateLimiter<IPAddress> _limiter;
    private readonly TimeSpan _window;

    public AddressLimiter(CheckLimits limits)
    {
        _window = limits.Window;
        _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address => RateLimitPartition.GetSlidingWindowLimiter(Network(address), _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = limits.ChecksPerAddress,
            Window = limits.Window,
            SegmentsPerWindow = Steps,
        }));
    }

    /// <summary>Counts one check; how long to wait where there were too many, which is not counted.</summary>
    /// <param name="address">Who asks; null counts as one address.</param>
    public TimeSpan? Wait(IPAddress? address)
    {
        using var lease = _limiter.AttemptAcquire(address ?? IPAddress.None);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : _window / Steps;
    }

    public void Dispose() => _limiter.Dispose();

    private static IPAddress Network(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new IPAddress(bytes);
    }
}
