using Catchlight.Index;

namespace Catchlight.Core.Catalogs;

/// <summary>What the catalogue knows of one picture.</summary>
/// <param name="Id">Its number, the same as in the index.</param>
/// <param name="Width">Pixels, upright.</param>
/// <param name="Height">Pixels, upright.</param>
/// <param name="HasThumbnail">Whether a small copy of it is kept.</param>
/// <param name="Appearances">Where it was seen, at least one, first ingested first.</param>
public sealed record KnownPicture(PictureId Id, int Width, int Height, bool HasThumbnail, IReadOnlyList<KnownAppearance> Appearances);
