using Catchlight.Imaging.Wire;
using Catchlight.Web.Checking.Uploads;
using Microsoft.Extensions.Primitives;

namespace Catchlight.Web.Checking;

/// <summary>Takes a request with a picture, or with its fingerprint, to a finished check, past every limit, for the pages and the HTTP API alike.</summary>
internal sealed class Intake(RequestGuard guard, UploadReader reader, PictureChecks checks)
{
    /// <summary>Reads the request and checks what it holds. A request that is refused is read to its end, so that the answer arrives.</summary>
    /// <param name="context">Its body was not read before.</param>
    /// <param name="preview">Whether a small copy of the picture is wanted, where it was sent.</param>
    /// <param name="withClaims">Whether the form may say what the stranger said.</param>
    public Task<CheckRun> TakeAsync(HttpContext context, bool preview, bool withClaims) =>
        guard.TakeAsync(context, () => RunAsync(context, preview, withClaims), refusal => new CheckNotDone(refusal), run => (run as CheckNotDone)?.Refusal);

    private async Task<CheckRun> RunAsync(HttpContext context, bool preview, bool withClaims)
    {
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

    private static ClaimsForm Read(IReadOnlyDictionary<string, StringValues> fields) => ClaimsForm.Read(field => fields.GetValueOrDefault(field) is [var first, ..] ? first : null);

    private static CheckNotDone Mistaken(IReadOnlyDictionary<string, StringValues> fields) =>
        new(new CheckRefusal(StatusCodes.Status400BadRequest, string.Join(' ', Read(fields).Mistakes.Select(mistake => mistake.Text))));
}
