using Catchlight.Web.Hosting;

namespace Catchlight.Web.OnDevice;

/// <summary>What a page may do from which a picture is checked on the device: beside what every page may, start a worker, ask this site, and be installed.</summary>
internal static class OnDevicePolicy
{
    /// <summary>As the header has it.</summary>
    public const string Value = SecurityHeaders.Policy + "; worker-src 'self'; connect-src 'self'; manifest-src 'self'";
}
