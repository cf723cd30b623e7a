using Microsoft.Extensions.Primitives;

namespace Catchlight.Web.Checking.Uploads;

/// <summary>What came of reading a request for a check: <see cref="UploadedPicture"/>, <see cref="UploadedFingerprint"/> or <see cref="UploadRefused"/>.</summary>
internal abstract record Upload;

/// <summary>The picture is here.</summary>
/// <param name="Picture">Its bytes; whoever has them disposes of them.</param>
/// <param name="Fields">The other fields of the form that were asked for, as they were sent.</param>
internal sealed record UploadedPicture(PictureBytes Picture, IReadOnlyDictionary<string, StringValues> Fields) : Upload;

/// <summary>The picture stayed where it was, and what was sent in its place is here.</summary>
/// <param name="Message">Its bytes, not read yet.</param>
/// <param name="Fields">The other fields of the form that were asked for, as they were sent.</param>
internal sealed record UploadedFingerprint(byte[] Message, IReadOnlyDictionary<string, StringValues> Fields) : Upload;

/// <summary>There is nothing to check in the request.</summary>
/// <param name="Refusal">Why.</param>
internal sealed record UploadRefused(CheckRefusal Refusal) : Upload;
