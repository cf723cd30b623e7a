using Catchlight.Core.Elsewhere;
using Catchlight.Web.Checking.Keeping;
using Catchlight.Web.Checking.Limits;
using Catchlight.Web.Components.Pages.Check;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;

namespace Catchlight.Web.Checking;

/// <summary>
/// Takes the order to ask search engines of others, which a person gives after the answer, by name, knowing that the picture leaves. Where only its
/// fingerprint was checked the picture comes with the order, is sent on as a small copy, and is not kept.
/// </summary>
internal static class ElsewhereForm
{
    /// <summary>The field with the providers that were chosen.</summary>
    public const string ProviderField = "provider";

    public static void MapElsewhereForm(this IEndpointRouteBuilder routes) => routes.MapPost(CheckAddresses.Elsewhere, AskAsync).WithOrder(-1);

    private static async Task AskAsync(
        HttpContext context, [FromServices] OwnChecks own, [FromServices] ElsewhereSearch search, [FromServices] AddressLimiter addresses, [FromServices] CopyIntake intake)
    {
        if (SameSite.IsForeign(context.Request) || own.Find(context) is not { } check)
        {
            await CheckPages.LeadTo(context, CheckAddresses.Answer);
            return;
        }
        var taking = check.Preview is { } here ? await ReadAsync(context, here) : await intake.TakeAsync(context, check.Report.Picture, ProviderField);
        if (taking is not CopyTaken { Copy: var copy, Fields: var fields })
        {
            await ShowAgainAsync(context, ((CopyNotTaken)taking).Refusal);
            return;
        }
        List<string> chosen = [.. fields.GetValueOrDefault(ProviderField).OfType<string>().Intersect(search.Providers.Select(provider => provider.Id))];
        if (chosen.Count == 0)
        {
            await ShowAgainAsync(context, CheckRefusal.NobodyToAsk);
            return;
        }
        // An order that brought the picture was counted when it came.
        if (check.Preview is not null && addresses.Wait(context.Connection.RemoteIpAddress) is { } wait)
        {
            await ShowAgainAsync(context, CheckRefusal.TooMany(wait));
            return;
        }
        own.Add(context, await search.SearchAsync(copy, chosen, context.RequestAborted));
        await CheckPages.LeadTo(context, CheckAddresses.Answer + "#" + ProviderField);
    }

    private static async Task<CopyTaking> ReadAsync(HttpContext context, byte[] copy) =>
        new CopyTaken(copy) { Fields = new Dictionary<string, StringValues> { [ProviderField] = (await CheckForms.ReadAsync(context))?[ProviderField] ?? default } };

    private static Task ShowAgainAsync(HttpContext context, CheckRefusal refusal) => CheckPages.ShowAgain<CheckAnswer, CheckRefusal>(context, refusal.Status, refusal);
}
