using Catchlight.Core.Checking;
using Catchlight.Core.Elsewhere;
using Catchlight.Ingest;

namespace Catchlight.Web.Checking.Keeping;

/// <summary>What a person needs on the way through the check, and nothing more: not the file they sent.</summary>
/// <param name="Preview">A small copy of the picture, a WebP file without anything but pixels; null where the picture stayed on the person's device.</param>
/// <param name="Report">What was found.</param>
/// <param name="Claims">What the stranger said.</param>
internal sealed record KeptCheck(byte[]? Preview, CheckReport Report, Claims Claims)
{
    // What a record and its lists take besides their texts, about.
    private const int BytesEach = 500;

    /// <summary>The longer side of <see cref="Preview"/> in pixels.</summary>
    public const int PreviewSide = ElsewhereSearch.PictureSide;

    /// <summary>The memory that it takes, in bytes, about.</summary>
    public long Size { get; } = (Preview?.Length ?? 0) + BytesEach + Report.Matches.Sum(match => BytesEach + match.Appearances.Sum(place => SizeOf(place.Appearance)))
        + Report.Elsewhere.Sum(result => BytesEach + (result.Places?.Places.Sum(place => SizeOf(place.Appearance)) ?? 0));

    /// <summary>The same check with what the stranger said.</summary>
    public KeptCheck With(Claims claims) => new(Preview, Report.Judge(claims), claims);

    /// <summary>The same check with what search engines of others said, in place of what the same ones said before.</summary>
    public KeptCheck With(IReadOnlyList<ElsewhereResult> said) =>
        new(Preview, Report.With([.. Report.Elsewhere.Where(before => said.All(now => now.Provider != before.Provider)), .. said], Claims), Claims);

    private static long SizeOf(Appearance place) =>
        BytesEach + sizeof(char) * ((long)place.PictureUrl.Length + Length(place.PageUrl) + Length(place.Title) + Length(place.Caption));

    private static long Length(string? text) => text?.Length ?? 0;
}
