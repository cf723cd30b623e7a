using Catchlight.Index;
using Catchlight.Ingest;

namespace Catchlight.Core.Catalogs;

/// <summary>
/// Changes to a catalogue. The writer sees its own changes at once; everybody else sees them after <see cref="Commit"/>, all together, and a
/// crash before it leaves the state of the last one. Disposing without committing drops them. For one thread.
/// Every member throws <see cref="CatalogException"/> where the storage refuses.
/// </summary>
public interface ICatalogWriter : IDisposable
{
    /// <summary>The highest id ever given out and committed; 0 where none was. Ids are never given out again.</summary>
    PictureId LastCommitted { get; }

    /// <summary>Finds a collection or begins it, and sets its kind and thumbnails.</summary>
    /// <param name="name">Its name, checked by <see cref="Collection.WhyNoName"/>.</param>
    /// <param name="kind">Its kind from now on; null leaves it, and begins a new one as <see cref="CollectionKind.Web"/>.</param>
    /// <param name="thumbnails">True: small copies are kept from now on; false leaves that as it is.</param>
    Collection Open(string name, CollectionKind? kind, bool thumbnails);

    /// <summary>The picture with these bytes; null where there is none.</summary>
    PictureId? Find(ContentHash content);

    /// <summary>Whether a small copy of a picture is kept.</summary>
    bool HasThumbnail(PictureId picture);

    /// <summary>A new picture.</summary>
    /// <param name="content">Of no picture that is known.</param>
    /// <param name="width">Pixels, upright.</param>
    /// <param name="height">Pixels, upright.</param>
    /// <returns>Its id, higher than all before.</returns>
    PictureId Add(ContentHash content, int width, int height);

    /// <summary>
    /// A place where a picture was seen. A place that is known (same picture, collection, picture and page address) keeps its earliest
    /// date and takes what else is known now where it knew nothing.
    /// </summary>
    /// <returns>Whether the place is new.</returns>
    bool AddAppearance(PictureId picture, CollectionId collection, Appearance appearance);

    /// <summary>Keeps a small copy of a picture in place of the one before.</summary>
    /// <param name="picture">Which one.</param>
    /// <param name="webP">A WebP file.</param>
    void SetThumbnail(PictureId picture, byte[] webP);

    /// <summary>Makes all changes since the last call visible and durable. The writer may go on.</summary>
    void Commit();
}
