using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Catchlight.Web.Hosting;

/// <summary>Believes reverse proxies who asks and over what, so that limits count people and cookies keep to HTTPS. Nobody else is believed.</summary>
internal static class Proxies
{
    public static void AddProxies(this IServiceCollection services, IReadOnlyList<IPAddress> proxies) => services.Configure<ForwardedHeadersOptions>(forwarded =>
    {
        // One on this machine is believed already. Only the last entry counts: those before it anybody may have written.
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var proxy in proxies)
            forwarded.KnownProxies.Add(proxy);
    });
}
