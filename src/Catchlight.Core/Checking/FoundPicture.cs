using Catchlight.Core.Catalogs;
using Catchlight.Imaging.Geometry;
using Catchlight.Index.Searching;

namespace Catchlight.Core.Checking;

/// <summary>A picture of the catalogue that shows the same photograph as the one that was checked.</summary>
/// <param name="Match">Which one, and the proof.</param>
/// <param name="Width">Its width in pixels, upright.</param>
/// <param name="Height">Its height in pixels, upright.</param>
/// <param name="HasThumbnail">Whether a small copy of it may be shown (<c>Checker.Thumbnail</c>).</param>
/// <param name="Appearances">Where it was seen, at least one; first ingested first, at most <see cref="MostAppearances"/>.</param>
public sealed record FoundPicture(Match Match, int Width, int Height, bool HasThumbnail, IReadOnlyList<KnownAppearance> Appearances)
{
    /// <summary>Appearances that are read of one picture; a logo may have a million.</summary>
    public const int MostAppearances = 100;

    /// <summary>Which part of the checked picture it explains.</summary>
    public MatchedPart Part { get; init; }

    /// <summary>Where only what is around the middle is the same: the middle, which is not, in pixels of either picture. Else null.</summary>
    /// <param name="picture">The checked picture.</param>
    public (Quad Query, Quad Found)? DifferentMiddle(CheckedPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        if (Part != MatchedPart.Surround)
            return null;
        var middle = MatchedParts.MiddleOf(picture.Width, picture.Height);
        return (middle, Match.Alignment.QueryToFound.Apply(middle));
    }
}
