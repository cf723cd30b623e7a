using Catchlight.Core.Checking;
using Catchlight.Ingest.Decoding;
using Catchlight.Web.Api;
using Catchlight.Web.Checking.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace Catchlight.Web.Checking.Reports;

/// <summary>Gives a person their own answer as a file to keep.</summary>
internal static class CheckReports
{
    private const string FileName = "picture-check.pdf";

    public static void MapCheckReports(this IEndpointRouteBuilder routes) => routes.MapGet(CheckAddresses.Report, AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        HttpContext context, [FromServices] OwnChecks own, [FromServices] Checker checker, [FromServices] PictureChecks turns, [FromServices] TimeProvider clock)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (own.Find(context) is not { } check)
            return Results.Redirect(context.Request.PathBase + CheckAddresses.Answer);
        var file = await turns.TakeTurnAsync(() => Write(check, checker, clock), context.RequestAborted);
        if (file is not null)
            return Results.File(file, "application/pdf", FileName);
        context.Response.Headers.RetryAfter = "60";
        return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    private static byte[] Write(KeptCheck check, Checker checker, TimeProvider clock)
    {
        var preview = check.Preview is { } copy ? ((Decoded)new PictureDecoder().Decode(copy)).Image : null;
        return CheckPdf.Write(PublicReport.Of(check.Report), check.Claims, preview, checker.Thumbnail, checker.Collections(), clock.GetUtcNow());
    }
}
