using Catchlight.Web.Checking.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace Catchlight.Web.Leaving;

/// <summary>
/// The address behind "Exit this page": ends everything that this site has of the person, here and on the device, and leads to the neutral page. It works
/// without JavaScript.
/// </summary>
internal static class LeaveEndpoint
{
    /// <summary>Its address, the same in every language.</summary>
    public const string Path = "/leave";

    public static void MapLeaving(this IEndpointRouteBuilder routes) => routes.MapGet(Path, (HttpContext context, [FromServices] SiteOptions options, [FromServices] OwnChecks own) =>
    {
        own.Forget(context);
        LeaveCookie.Write(context);
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        // Not "cookies": that would end the person's sessions on other sites of the same domain. Not "cache": it can take
        // seconds, pages are never stored, and what is stored (the style sheet) says nothing.
        headers["Clear-Site-Data"] = "\"storage\"";
        headers.Location = options.NeutralPage.AbsoluteUri;
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        return Task.CompletedTask;
    });
}
