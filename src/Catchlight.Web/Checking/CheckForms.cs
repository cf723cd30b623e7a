using Catchlight.Core.Checking;
using Catchlight.Web.Checking.Keeping;
using Catchlight.Web.Checking.Limits;
using Catchlight.Web.Components.Pages.Check;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Catchlight.Web.Checking;

/// <summary>What the forms of the check journey send: the picture or its fingerprint, what the stranger said, and the order to forget it all.</summary>
/// <remarks>
/// No antiforgery token: it would need a cookie before there is anything to keep, and reading it would put the picture on a disk. What
/// another site makes a browser send is refused by what the browser says of it.
/// </remarks>
internal static class CheckForms
{
    public static void MapCheckForms(this IEndpointRouteBuilder routes)
    {
        // Before the pages, which would take a POST to their address, too.
        routes.MapPost(CheckAddresses.Start, PictureAsync).WithOrder(-1);
        routes.MapPost(CheckAddresses.Shared, RefuseShared);
        routes.MapPost(CheckAddresses.About, ClaimsAsync).WithOrder(-1);
        routes.MapPost(CheckAddresses.Delete, DeleteAsync).WithOrder(-1);
    }

    private static async Task PictureAsync(HttpContext context, [FromServices] Intake intake, [FromServices] OwnChecks own)
    {
        switch (await intake.TakeAsync(context, preview: true, withClaims: false))
        {
            case CheckDone { Report: var report, Preview: var preview }:
                own.Begin(context, new KeptCheck(preview, report, Claims.None));
                await CheckPages.LeadTo(context, CheckAddresses.About);
                break;
            case var run:
                var refusal = ((CheckNotDone)run).Refusal;
                await CheckPages.ShowAgain<CheckStart, CheckRefusal>(context, refusal.Status, refusal);
                break;
        }
    }

    /// <summary>A picture that another app shares is for a script on the device (share.js). Where that was not in its way, nobody reads it here either.</summary>
    private static Task RefuseShared(HttpContext context)
    {
        context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        context.Request.Body = Stream.Null;
        context.Response.Headers.Connection = "close";
        return CheckPages.ShowAgain<CheckStart, CheckRefusal>(context, CheckRefusal.NotRead.Status, CheckRefusal.NotRead);
    }

    private static async Task ClaimsAsync(HttpContext context, [FromServices] OwnChecks own)
    {
        if (SameSite.IsForeign(context.Request) || own.Find(context) is null)
        {
            await CheckPages.LeadTo(context, CheckAddresses.About);
            return;
        }
        var form = await ReadAsync(context) is { } sent && !sent.ContainsKey(ClaimsForm.SkipField)
            ? ClaimsForm.Read(field => sent[field])
            : ClaimsForm.Of(Claims.None);
        if (form.Claims is null)
        {
            await CheckPages.ShowAgain<CheckAbout, ClaimsForm>(context, StatusCodes.Status400BadRequest, form);
            return;
        }
        own.Tell(context, form.Claims);
        await CheckPages.LeadTo(context, CheckAddresses.Answer);
    }

    private static Task DeleteAsync(HttpContext context, [FromServices] OwnChecks own)
    {
        if (SameSite.IsForeign(context.Request))
            return CheckPages.LeadTo(context, CheckAddresses.Answer);
        own.Forget(context);
        return CheckPages.LeadTo(context, CheckAddresses.Deleted);
    }

    /// <summary>A form of short texts; null where it is none. One that could hold a file would be written to one.</summary>
    internal static async Task<IFormCollection?> ReadAsync(HttpContext context)
    {
        if (context.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
            return null;
        try
        {
            return await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return null; // more fields, or longer ones, than our form has
        }
    }
}
