using Microsoft.Extensions.Primitives;

namespace Catchlight.Web.Checking;

/// <summary>What came of taking a small copy of a picture: <see cref="CopyTaken"/> or <see cref="CopyNotTaken"/>.</summary>
internal abstract record CopyTaking;

/// <summary>It was taken.</summary>
/// <param name="Copy">A WebP file without anything but pixels.</param>
internal sealed record CopyTaken(byte[] Copy) : CopyTaking
{
    /// <summary>The other fields of the form that were asked for.</summary>
    public IReadOnlyDictionary<string, StringValues> Fields { get; init; } = new Dictionary<string, StringValues>();
}

/// <summary>It was not.</summary>
/// <param name="Refusal">Why.</param>
internal sealed record CopyNotTaken(CheckRefusal Refusal) : CopyTaking;
