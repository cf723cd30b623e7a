namespace Catchlight.Ingest.Warc.Packing;

/// <summary>A place in an archive that reading can return to.</summary>
/// <param name="Position">Unpacked bytes before it, of those that could be unpacked.</param>
/// <param name="Offset">Where in the file a message should point; see <see cref="ArchiveInput.Offset"/>.</param>
/// <param name="Inside">Unpacked bytes between that and this place; 0 where the file is not packed.</param>
internal readonly record struct ArchivePlace(long Position, long Offset, long Inside);
