using Microsoft.AspNetCore.Components.Endpoints;

namespace Catchlight.Web.Checking;

/// <summary>Leads from page to page, and shows a page again that could not be left.</summary>
internal static class CheckPages
{
    /// <summary>Leads on with a GET: "back" then never asks to send anything again.</summary>
    public static Task LeadTo(HttpContext context, string address)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = context.Request.PathBase + address;
        return Task.CompletedTask;
    }

    /// <summary>Shows a page as if it had been asked for, with what is wrong for it to find among the request's features.</summary>
    /// <typeparam name="TPage">The page.</typeparam>
    /// <typeparam name="TWrong">What the page looks for.</typeparam>
    public static Task ShowAgain<TPage, TWrong>(HttpContext context, int status, TWrong wrong)
    {
        var pages = context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints;
        var page = pages.First(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type == typeof(TPage));
        context.Features.Set(wrong);
        context.Response.StatusCode = status;
        context.Request.Method = HttpMethods.Get;
        context.SetEndpoint(page);
        return page.RequestDelegate!(context);
    }
}
