using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.Features;

namespace Catchlight.Web.Languages;

/// <summary>Leads from the address of a page that is not translated to the page itself, so that no page says a language it is not in.</summary>
internal sealed class TranslatedOnly(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        if (context.Features.GetRequiredFeature<SiteLanguage>().Prefix.Length == 0
            || metadata?.GetMetadata<ComponentTypeMetadata>() is null || metadata.GetMetadata<InEveryLanguageAttribute>() is not null)
            return next(context);
        context.Response.Redirect(context.Request.Path + context.Request.QueryString);
        return Task.CompletedTask;
    }
}
