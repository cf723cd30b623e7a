using System.Text;
using Catchlight.Imaging.Wire;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Catchlight.Web.Checking.Uploads;

/// <summary>
/// Reads a form with a picture, or with its fingerprint (RFC 7578), by hand: what ASP.NET Core reads by itself it writes to temporary files as soon as it is longer than
/// 64 KB. Here nothing touches a disk, and no more is held than <see cref="CheckLimits"/> allow.
/// </summary>
internal sealed class UploadReader(UploadRoom room, CheckLimits limits, TimeProvider clock)
{
    /// <summary>The field that holds the picture.</summary>
    public const string PictureField = "picture";

    /// <summary>The field that holds a fingerprint in the place of the picture.</summary>
    public const string FingerprintField = "fingerprint";

    private const int MaxFields = 16;
    private const int MaxFieldBytes = 4_096;
    private const int MaxBoundaryLength = 100;

    // Boundaries, headers and short fields around the picture.
    private const long FormBytes = 64 * 1024;

    /// <summary>Reads the request to its end, or to where it is refused.</summary>
    /// <param name="context">Its body was not read before.</param>
    /// <param name="fields">The other fields that are wanted.</param>
    public async Task<Upload> ReadAsync(HttpContext context, params IReadOnlyList<string> fields)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= MaxBoundaryLength } boundary)
            return new UploadRefused(CheckRefusal.NoForm);
        if (context.Request.ContentLength > limits.MaxPictureBytes + FormBytes)
            return new UploadRefused(CheckRefusal.TooBig(limits.MaxPictureBytes));
        var picture = new PictureBytes(room);
        Upload? upload = null;
        try
        {
            using var fingerprint = new PictureBytes(room);
            return upload = await ReadAsync(new MultipartReader(boundary.ToString(), context.Request.Body), picture, fingerprint, fields, context.RequestAborted);
        }
        finally
        {
            // Refused, or broken off by whoever sends it, or not sent at all.
            if (upload is not UploadedPicture)
                picture.Dispose();
        }
    }

    private async Task<Upload> ReadAsync(
        MultipartReader reader, PictureBytes picture, PictureBytes fingerprint, IReadOnlyList<string> wanted, CancellationToken cancellationToken)
    {
        var fields = new Dictionary<string, StringValues>(StringComparer.Ordinal);
        bool isChosen = false, isFingerprint = false;
        var begun = clock.GetTimestamp();
        try
        {
            for (var read = 1; await reader.ReadNextSectionAsync(cancellationToken) is { } section; read++)
            {
                if (read > MaxFields || !ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
                    return new UploadRefused(CheckRefusal.Broken);
                var name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
                if (name == PictureField && !isChosen)
                {
                    // A browser sends a file without a name where nobody chose one.
                    isChosen = !StringSegment.IsNullOrEmpty(HeaderUtilities.RemoveQuotes(disposition.FileName)) || !StringSegment.IsNullOrEmpty(disposition.FileNameStar);
                    if (await FillAsync(picture, section.Body, limits.MaxPictureBytes, CheckRefusal.TooBig(limits.MaxPictureBytes), begun, cancellationToken) is { } refusal)
                        return new UploadRefused(refusal);
                    isChosen |= picture.Length > 0;
                }
                else if (name == FingerprintField && !isFingerprint)
                {
                    isFingerprint = true;
                    if (await FillAsync(fingerprint, section.Body, FingerprintMessage.MaxLength, CheckRefusal.LongFingerprint, begun, cancellationToken) is { } refusal)
                        return new UploadRefused(refusal);
                }
                else if (wanted.Contains(name))
                {
                    if (await FieldAsync(section.Body, cancellationToken) is not { } text)
                        return new UploadRefused(CheckRefusal.Broken);
                    fields[name] = StringValues.Concat(fields.GetValueOrDefault(name), text);
                }
                else
                {
                    return new UploadRefused(CheckRefusal.Broken);
                }
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            // Ends early, was cut off, or has headers that no browser writes.
            return new UploadRefused(CheckRefusal.Broken);
        }
        return (isChosen, isFingerprint) switch
        {
            (true, true) => new UploadRefused(CheckRefusal.Both),
            (true, false) => new UploadedPicture(picture, fields),
            (false, true) => new UploadedFingerprint(fingerprint.Take(), fields),
            _ => new UploadRefused(CheckRefusal.NoPicture),
        };
    }

    private async Task<CheckRefusal?> FillAsync(PictureBytes bytes, Stream body, long most, CheckRefusal tooLong, long begun, CancellationToken cancellationToken)
    {
        // Whoever sends nothing at all is cut off by Kestrel. So looking at the time after each piece is enough, and no read has to be broken off.
        while (clock.GetElapsedTime(begun) <= limits.MaxUploadTime)
        {
            var next = bytes.Next();
            if (next.IsEmpty)
                return CheckRefusal.Busy;
            var read = await body.ReadAsync(next, cancellationToken);
            if (read == 0)
                return null;
            bytes.Advance(read);
            if (bytes.Length > most)
                return tooLong;
        }
        return CheckRefusal.TooSlow;
    }

    private static async Task<string?> FieldAsync(Stream body, CancellationToken cancellationToken)
    {
        var bytes = new byte[MaxFieldBytes + 1];
        var read = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return read <= MaxFieldBytes ? Encoding.UTF8.GetString(bytes, 0, read) : null;
    }
}
