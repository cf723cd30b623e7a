using Catchlight.Core.Checking;
using Catchlight.Web.Checking;
using Microsoft.AspNetCore.Mvc;

namespace Catchlight.Web.Api;

/// <summary>
/// <c>POST /api/v1/check</c>: a form with a picture or its fingerprint, and what the stranger said, answered by the JSON of <c>catchlight check --json</c>. What
/// cannot be checked is answered by the reason (RFC 9457). Nothing is kept.
/// </summary>
internal static class CheckApi
{
    /// <summary>Its address.</summary>
    public const string Path = "/api/v1/check";

    public static void MapCheckApi(this IEndpointRouteBuilder routes, CheckLimits limits)
    {
        routes.MapOpenApi("/openapi/{documentName}.json");
        routes.MapPost(Path, CheckAsync).DescribeCheck(limits);
    }

    private static async Task<IResult> CheckAsync(HttpContext context, [FromServices] Intake intake)
    {
        context.Response.Headers.CacheControl = "no-store";
        return await intake.TakeAsync(context, preview: false, withClaims: true) switch
        {
            CheckDone { Report: var report } => Results.Text(CheckJson.Line(PublicReport.Of(report)), "application/json; charset=utf-8"),
            var run => Results.Problem(((CheckNotDone)run).Refusal.Reason, statusCode: ((CheckNotDone)run).Refusal.Status),
        };
    }
}
