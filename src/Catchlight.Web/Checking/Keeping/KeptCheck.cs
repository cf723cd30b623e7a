using Catchlight.Core.Checking;

namespace Catchlight.Web.Checking.Keeping;

/// <summary>What a person needs on the way through the check, and nothing more: not the file they sent.</summary>
/// <param name="Preview">A small copy of the picture, a WebP file without anything but pixels.</param>
/// <param name="Report">What was found.</param>
/// <param name="Claims">What the stranger said.</param>
internal sealed record KeptCheck(byte[] Preview, CheckReport Report, Claims Claims)
{
    // What a record and its lists take besides their texts, about.
    private const int BytesEach = 500;

    /// <summary>The longer side of <see cref="Preview"/> in pixels.</summary>
    public const int PreviewSide = 800;

    /// <summary>The memory that it takes, in bytes, about.</summary>
    public long Size { get; } = Preview.Length + BytesEach + Report.Matches.Sum(match => BytesEach + match.Appearances.Sum(place =>
        BytesEach + sizeof(char) * ((long)place.Appearance.PictureUrl.Length + Length(place.Appearance.PageUrl) + Length(place.Appearance.Title) + Length(place.Appearance.Caption))));

    /// <summary>The same check with what the stranger said.</summary>
    public KeptCheck With(Claims claims) => new(Preview, Report.Judge(claims), claims);

    private static long Length(string? text) => text?.Length ?? 0;
}
