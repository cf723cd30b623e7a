using System.Globalization;
using Catchlight.Web.Checking.Limits;
using Catchlight.Web.Checking.Uploads;
using Microsoft.AspNetCore.Http.Features;

namespace Catchlight.Web.Checking;

/// <summary>Takes a request with a picture to a finished check, past every limit, for the pages and the HTTP API alike.</summary>
internal sealed class Intake(AddressLimiter addresses, UploadReader reader, PictureChecks checks, CheckLimits limits, TimeProvider clock)
{
    /// <summary>Reads the request and checks its picture. A request that is refused is read to its end, so that the answer arrives.</summary>
    /// <param name="context">Its body was not read before.</param>
    /// <param name="preview">Whether a small copy of the picture is wanted.</param>
    /// <param name="withClaims">Whether the form may say what the stranger said.</param>
    public async Task<CheckRun> TakeAsync(HttpContext context, bool preview, bool withClaims)
    {
        // We count ourselves, and go on reading where Kestrel would cut the connection.
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = null;
        // Whatever goes wrong from here on, an error page included: nobody else reads the form, and thereby puts it on a disk.
        context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        try
        {
            var run = await RunAsync(context, preview, withClaims);
            if (run is CheckNotDone { Refusal: var refusal })
                await RefuseAsync(context, refusal);
            return run;
        }
        finally
        {
            context.Request.Body = Stream.Null;
        }
    }

    private async Task RefuseAsync(HttpContext context, CheckRefusal refusal)
    {
        await Drain.ReadAsync(context, limits.MaxDrainedBytes, clock);
        if (refusal.RetryAfter is { } wait)
            context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
    }

    private async Task<CheckRun> RunAsync(HttpContext context, bool preview, bool withClaims)
    {
        if (SameSite.IsForeign(context.Request))
            return new CheckNotDone(CheckRefusal.FromElsewhere);
        if (addresses.Wait(context.Connection.RemoteIpAddress) is { } wait)
            return new CheckNotDone(CheckRefusal.TooMany(wait));
        var upload = await reader.ReadAsync(context, withClaims ? ClaimsForm.Fields : []);
        if (upload is not Uploaded { Picture: var picture, Fields: var fields })
            return new CheckNotDone(((UploadRefused)upload).Refusal);
        var claims = ClaimsForm.Read(field => fields.GetValueOrDefault(field));
        if (claims.Claims is null)
        {
            picture.Dispose();
            return new CheckNotDone(new CheckRefusal(StatusCodes.Status400BadRequest, string.Join(' ', claims.Mistakes.Select(mistake => mistake.Text))));
        }
        return await checks.RunAsync(picture, claims.Claims, preview, context.RequestAborted);
    }
}
