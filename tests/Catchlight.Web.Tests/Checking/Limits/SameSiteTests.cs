using Catchlight.Web.Checking.Limits;
using Microsoft.AspNetCore.Http;

namespace Catchlight.Web.Tests.Checking.Limits;

public sealed class SameSiteTests
{
    [Theory]
    [InlineData("same-origin", null, false)]
    [InlineData("none", null, false)]
    [InlineData("same-site", "https://check.example", true)]
    [InlineData("cross-site", null, true)]
    // Whoever says same-origin is believed whatever a proxy made of the host.
    [InlineData("same-origin", "https://other.example", false)]
    [InlineData(null, null, false)]
    [InlineData(null, "https://check.example", false)]
    [InlineData(null, "https://CHECK.example", false)]
    // A proxy may speak HTTPS for us without saying so.
    [InlineData(null, "http://check.example", false)]
    [InlineData(null, "https://check.example:8443", true)]
    [InlineData(null, "https://check.example.evil.example", true)]
    [InlineData(null, "null", true)]
    [InlineData(null, "nonsense", true)]
    public void IsForeign_WhatABrowserSays_Counts(string? site, string? origin, bool expected)
    {
        var request = new DefaultHttpContext().Request;
        (request.Scheme, request.Host) = ("https", new HostString("check.example"));
        if (site is not null)
            request.Headers["Sec-Fetch-Site"] = site;
        if (origin is not null)
            request.Headers.Origin = origin;
        Assert.Equal(expected, SameSite.IsForeign(request));
    }
}
