using Catchlight.Guidance.Answering;
using Catchlight.Web.Languages;
using Microsoft.AspNetCore.Http.Features;

namespace Catchlight.Web.Journey;

/// <summary>What the help pages need, and their addresses that are not pages.</summary>
internal static class HelpServices
{
    /// <summary>The language and the answers of a request, and the plans.</summary>
    public static void AddHelp(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<AnswerCookie>();
        services.AddSingleton<PlanBuilders>();
        services.AddScoped(Of<SiteLanguage>);
        services.AddScoped(Of<AnswerSlip>);
    }

    /// <summary>The address that was printed and linked before the pages had neutral ones, and the links to a plan.</summary>
    public static void MapHelp(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/help", (SiteLanguage language) => Results.Redirect(language.To(HelpAddresses.First)));
        // The code leaves the address at once: what stays in the history is the address of the plan, the same for everybody.
        routes.MapGet(HelpAddresses.BackFolder + "/{code}", (string code, SiteLanguage language, AnswerCookie cookie, HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            if (!AnswersCode.TryDecode(code, out var answers))
                return Results.Redirect(language.To(HelpAddresses.Code + "?" + AnswerFields.Broken));
            cookie.Write(context, answers);
            return Results.Redirect(language.To(HelpAddresses.Plan));
        });
    }

    private static T Of<T>(IServiceProvider services) where T : class =>
        (services.GetRequiredService<IHttpContextAccessor>().HttpContext ?? throw new InvalidOperationException("There is no request."))
            .Features.GetRequiredFeature<T>();
}
