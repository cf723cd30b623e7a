using Catchlight.Core.Checking;
using Catchlight.Web.Checking.Uploads;

namespace Catchlight.Web.Checking;

/// <summary>Takes the picture of a person who checked its fingerprint before, and who now wants it to be sent on: past every limit, and only a small copy.</summary>
internal sealed class CopyIntake(RequestGuard guard, UploadReader reader, PictureChecks checks)
{
    /// <summary>Reads the request. One that is refused is read to its end, so that the answer arrives.</summary>
    /// <param name="context">Its body was not read before.</param>
    /// <param name="picture">The picture that was checked: another one is refused.</param>
    /// <param name="fields">The other fields that are wanted.</param>
    public Task<CopyTaking> TakeAsync(HttpContext context, CheckedPicture picture, params IReadOnlyList<string> fields) =>
        guard.TakeAsync(context, () => ReadAsync(context, picture, fields), refusal => new CopyNotTaken(refusal), taken => (taken as CopyNotTaken)?.Refusal);

    private async Task<CopyTaking> ReadAsync(HttpContext context, CheckedPicture picture, IReadOnlyList<string> wanted) => await reader.ReadAsync(context, wanted) switch
    {
        UploadedPicture { Picture: var bytes, Fields: var fields } =>
            await checks.CopyAsync(bytes, picture, context.RequestAborted) is var taking && taking is CopyTaken taken ? taken with { Fields = fields } : taking,
        UploadRefused { Refusal: var refusal } => new CopyNotTaken(refusal),
        _ => new CopyNotTaken(CheckRefusal.NoPicture),
    };
}
