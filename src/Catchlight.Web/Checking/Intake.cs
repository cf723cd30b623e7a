using System.Globalization;
using Catchlight.Imaging.Wire;
using Catchlight.Web.Checking.Limits;
using Catchlight.Web.Checking.Uploads;
using Microsoft.AspNetCore.Http.Features;

namespace Catchlight.Web.Checking;

/// <summary>Takes a request with a picture, or with its fingerprint, to a finished check, past every limit, for the pages and the HTTP API alike.</summary>
internal sealed class Intake(AddressLimiter addresses, UploadReader reader, PictureChecks checks, CheckLimits limits, TimeProvider clock)
{
    /// <summary>Reads the request and checks what it holds. A request that is refused is read to its end, so that the answer arrives.</summary>
    /// <param name="context">Its body was not read before.</param>
    /// <param name="preview">Whether a small copy of the picture is wanted, where it was sent.</param>
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
        switch (upload)
        {
            case UploadedPicture { Picture: var picture, Fields: var fields }:
                if (Read(fields).Claims is { } said)
                    return await checks.RunAsync(picture, said, preview, context.RequestAborted);
                picture.Dispose();
                return Mistaken(fields);
            case UploadedFingerprint { Message: var message, Fields: var fields }:
                return (FingerprintReader.Read(message), Read(fields)) switch
                {
                    (FingerprintRefused refused, _) => new CheckNotDone(CheckRefusal.NoFingerprint(refused.Reason)),
                    (FingerprintRead read, { Claims: { } claims }) => await checks.RunAsync(read.Message, claims, context.RequestAborted),
                    _ => Mistaken(fields),
                };
            default:
                return new CheckNotDone(((UploadRefused)upload).Refusal);
        }
    }

    private static ClaimsForm Read(IReadOnlyDictionary<string, string> fields) => ClaimsForm.Read(field => fields.GetValueOrDefault(field));

    private static CheckNotDone Mistaken(IReadOnlyDictionary<string, string> fields) =>
        new(new CheckRefusal(StatusCodes.Status400BadRequest, string.Join(' ', Read(fields).Mistakes.Select(mistake => mistake.Text))));
}
