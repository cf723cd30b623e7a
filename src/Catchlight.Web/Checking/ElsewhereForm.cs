using Catchlight.Core.Elsewhere;
using Catchlight.Web.Checking.Keeping;
using Catchlight.Web.Checking.Limits;
using Catchlight.Web.Components.Pages.Check;
using Microsoft.AspNetCore.Mvc;

namespace Catchlight.Web.Checking;

/// <summary>Takes the order to ask search engines of others, which a person gives after the answer, by name, knowing that the picture leaves.</summary>
internal static class ElsewhereForm
{
    /// <summary>The field with the providers that were chosen.</summary>
    public const string ProviderField = "provider";

    public static void MapElsewhereForm(this IEndpointRouteBuilder routes) => routes.MapPost(CheckAddresses.Elsewhere, AskAsync).WithOrder(-1);

    private static async Task AskAsync(HttpContext context, [FromServices] OwnChecks own, [FromServices] ElsewhereSearch search, [FromServices] AddressLimiter addresses)
    {
        if (SameSite.IsForeign(context.Request) || own.Find(context) is not { } check)
        {
            await CheckPages.LeadTo(context, CheckAddresses.Answer);
            return;
        }
        var chosen = (await CheckForms.ReadAsync(context))?[ProviderField].OfType<string>().Intersect(search.Providers.Select(provider => provider.Id)).ToList();
        if (chosen is null or [])
        {
            await ShowAgainAsync(context, new CheckRefusal(StatusCodes.Status400BadRequest, "Choose who to ask first."));
            return;
        }
        if (addresses.Wait(context.Connection.RemoteIpAddress) is { } wait)
        {
            await ShowAgainAsync(context, CheckRefusal.TooMany(wait));
            return;
        }
        own.Add(context, await search.SearchAsync(check.Preview, chosen, context.RequestAborted));
        await CheckPages.LeadTo(context, CheckAddresses.Answer + "#" + ProviderField);
    }

    private static Task ShowAgainAsync(HttpContext context, CheckRefusal refusal) => CheckPages.ShowAgain<CheckAnswer, CheckRefusal>(context, refusal.Status, refusal);
}
