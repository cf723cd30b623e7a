using System.Globalization;
using Catchlight.Web.Checking.Limits;
using Catchlight.Web.Checking.Uploads;
using Microsoft.AspNetCore.Http.Features;

namespace Catchlight.Web.Checking;

/// <summary>What every request with a picture or a fingerprint passes before it is read, and what becomes of one that is refused. Thread-safe.</summary>
internal sealed class RequestGuard(AddressLimiter addresses, CheckLimits limits, TimeProvider clock)
{
    /// <summary>
    /// Takes a request. One that is refused is read to its end, so that the answer arrives; and nobody else reads the form, whatever goes wrong.
    /// </summary>
    /// <param name="context">Its body was not read before.</param>
    /// <param name="take">Reads it and does what it asks for.</param>
    /// <param name="refuse">What comes of a request that is refused.</param>
    /// <param name="refusalOf">Why that was refused; null where it was not.</param>
    public async Task<T> TakeAsync<T>(HttpContext context, Func<Task<T>> take, Func<CheckRefusal, T> refuse, Func<T, CheckRefusal?> refusalOf)
    {
        // We count ourselves, and go on reading where Kestrel would cut the connection.
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = null;
        // An error page included: nobody else reads the form, and thereby puts it on a disk.
        context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        try
        {
            var taken = Refusal(context) is { } early ? refuse(early) : await take();
            if (refusalOf(taken) is { } refusal)
                await EndAsync(context, refusal);
            return taken;
        }
        finally
        {
            context.Request.Body = Stream.Null;
        }
    }

    private CheckRefusal? Refusal(HttpContext context)
    {
        if (SameSite.IsForeign(context.Request))
            return CheckRefusal.FromElsewhere;
        return addresses.Wait(context.Connection.RemoteIpAddress) is { } wait ? CheckRefusal.TooMany(wait) : null;
    }

    private async Task EndAsync(HttpContext context, CheckRefusal refusal)
    {
        await Drain.ReadAsync(context, limits.MaxDrainedBytes, clock);
        if (refusal.RetryAfter is { } wait)
            context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
    }
}
