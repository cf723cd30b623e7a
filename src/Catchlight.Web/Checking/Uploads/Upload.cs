namespace Catchlight.Web.Checking.Uploads;

/// <summary>What came of reading a request with a picture: <see cref="Uploaded"/> or <see cref="UploadRefused"/>.</summary>
internal abstract record Upload;

/// <summary>The picture is here.</summary>
/// <param name="Picture">Its bytes; whoever has them disposes of them.</param>
/// <param name="Fields">The other fields of the form that were asked for, as they were sent.</param>
internal sealed record Uploaded(PictureBytes Picture, IReadOnlyDictionary<string, string> Fields) : Upload;

/// <summary>There is no picture to be had from the request.</summary>
/// <param name="Refusal">Why.</param>
internal sealed record UploadRefused(CheckRefusal Refusal) : Upload;
