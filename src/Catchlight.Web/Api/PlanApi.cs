using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;
using Catchlight.Web.Journey;
using Microsoft.AspNetCore.Mvc;

namespace Catchlight.Web.Api;

/// <summary>
/// <c>GET /api/v1/plan?country=GB&amp;age=15</c>: the plan as JSON, as <c>catchlight plan --json</c> writes it. 400 with the reason
/// (RFC 9457) for what it does not understand. docs/formats/plan-api.md lists the parameters.
/// </summary>
internal static class PlanApi
{
    /// <summary>Its address.</summary>
    public const string Path = "/api/v1/plan";

    public static void MapPlanApi(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, Plan).DescribePlan(routes.ServiceProvider.GetRequiredService<ContentBundle>());

    private static IResult Plan(HttpContext context, [FromServices] ContentBundle content, [FromServices] PlanBuilders plans)
    {
        context.Response.Headers.CacheControl = "no-store";
        return PlanQuery.TryRead(context.Request.Query, content, out var reason) is { } query
            ? Results.Text(PlanJson.Write(plans.For(query.Answers, query.Language), query.Age), "application/json; charset=utf-8")
            : Results.Problem(reason, statusCode: StatusCodes.Status400BadRequest);
    }
}
