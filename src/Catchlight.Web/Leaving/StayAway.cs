using Catchlight.Web.Journey;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Catchlight.Web.Leaving;

/// <summary>
/// Leads from every page to the neutral page for some minutes after somebody has left, so that "back" shows nothing. Whoever comes
/// by a front door (the first page, the old help address, a link to a plan) is let in and may stay.
/// </summary>
internal sealed class StayAway(RequestDelegate next, SiteOptions options)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!LeaveCookie.IsIn(context.Request))
            return next(context);
        if (IsFrontDoor(context.Request.Path))
        {
            LeaveCookie.Delete(context);
            return next(context);
        }
        if (context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null)
            return next(context);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Location = options.NeutralPage.AbsoluteUri;
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        return Task.CompletedTask;
    }

    private static bool IsFrontDoor(PathString path) => path == "/" || path == "/help" || path.StartsWithSegments(HelpAddresses.BackFolder);
}
