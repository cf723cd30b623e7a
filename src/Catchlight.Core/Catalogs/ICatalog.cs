using Catchlight.Index;

namespace Catchlight.Core.Catalogs;

/// <summary>
/// What is known about pictures: collections, appearances, thumbnails. Every call sees what was committed last, by whatever process. All
/// members may be called from any thread at any time.
/// </summary>
public interface ICatalog : IDisposable
{
    /// <summary>How many pictures there are.</summary>
    /// <exception cref="CatalogException">It cannot be read.</exception>
    long Pictures { get; }

    /// <summary>All collections in the order in which they were begun.</summary>
    /// <exception cref="CatalogException">It cannot be read.</exception>
    IReadOnlyList<CollectionSummary> Collections();

    /// <summary>A picture with its first <paramref name="maxAppearances"/> appearances; null where it is not (yet) committed.</summary>
    /// <exception cref="CatalogException">It cannot be read.</exception>
    KnownPicture? Find(PictureId picture, int maxAppearances);

    /// <summary>The small copy of a picture, a WebP file; null where none is kept.</summary>
    /// <exception cref="CatalogException">It cannot be read.</exception>
    byte[]? Thumbnail(PictureId picture);

    /// <summary>Begins writing. Only one writer at a time, which whoever calls has to see to (the index's lock does).</summary>
    /// <exception cref="CatalogException">It cannot be written.</exception>
    ICatalogWriter Write();
}
