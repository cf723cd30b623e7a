using System.Buffers.Binary;
using Catchlight.Imaging.Hashing;
using Catchlight.Index.Directories;

namespace Catchlight.Index.Segments;

/// <summary>Writes a segment from its content.</summary>
internal static class SegmentWriter
{
    private const int ChunkLength = 4096;

    /// <summary>Writes and syncs the file of a segment that nothing refers to yet.</summary>
    /// <param name="directory">Where to.</param>
    /// <param name="number">A number that was never used in this index.</param>
    /// <param name="content">At least one picture.</param>
    /// <param name="maxParallelism">How many cores to use.</param>
    /// <param name="picturesForSlots">From how many pictures on there are slot tables.</param>
    /// <param name="cut">How the slot tables cut hashes; null for what suits their number.</param>
    /// <param name="cancellationToken">Ends writing; then there is no file.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static SegmentEntry Write(IIndexDirectory directory, long number, ISegmentContent content, int maxParallelism, int picturesForSlots = SegmentLayout.PicturesForSlots, HashCut? cut = null, CancellationToken cancellationToken = default)
    {
        long length = 0;
        ulong checksum = 0;
        PictureId first = default, last = default;
        directory.Write(IndexFileNames.Segment(number), stream =>
        {
            var counted = new SegmentStream(stream, cancellationToken);
            WriteHeader(counted, number, content);
            using var slots = content.Pictures >= picturesForSlots ? SlotTable.Begin(content, cut, maxParallelism, cancellationToken) : null;
            (first, last) = WritePictures(counted, content);
            slots?.Write(counted);
            WriteFeatures(counted, content);
            checksum = counted.Finish();
            length = counted.Length;
        });
        return new SegmentEntry(number, content.Pictures, content.Features, first, last, length, checksum);
    }

    private static void WriteHeader(SegmentStream stream, long number, ISegmentContent content)
    {
        Span<byte> header = stackalloc byte[SegmentLayout.HeaderLength];
        header.Clear();
        BinaryPrimitives.WriteUInt64LittleEndian(header, SegmentLayout.Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], SegmentLayout.Version);
        BinaryPrimitives.WriteInt64LittleEndian(header[16..], number);
        BinaryPrimitives.WriteUInt64LittleEndian(header[24..], content.VocabularyId);
        BinaryPrimitives.WriteInt32LittleEndian(header[32..], content.Pictures);
        BinaryPrimitives.WriteUInt32LittleEndian(header[36..], content.Features);
        stream.Write(header);
    }

    private static (PictureId First, PictureId Last) WritePictures(SegmentStream stream, ISegmentContent content)
    {
        stream.BeginSection(SectionKind.Pictures, SegmentLayout.PictureLength);
        var entries = new PictureEntry[ChunkLength];
        long firstId = 0, lastId = 0;
        for (var first = 0; first < content.Pictures; first += ChunkLength)
        {
            var chunk = entries.AsSpan(0, Math.Min(ChunkLength, content.Pictures - first));
            content.ReadPictures(first, chunk);
            stream.Write<PictureEntry>(chunk);
            (firstId, lastId) = (first == 0 ? chunk[0].Id : firstId, chunk[^1].Id);
        }
        stream.EndSection();
        stream.BeginSection(SectionKind.Hashes, PdqHash.ByteLength);
        var hashes = new PdqHash[ChunkLength];
        for (var first = 0; first < content.Pictures; first += ChunkLength)
        {
            var chunk = hashes.AsSpan(0, Math.Min(ChunkLength, content.Pictures - first));
            content.ReadHashes(first, chunk);
            stream.Write<PdqHash>(chunk);
        }
        stream.EndSection();
        return (new(firstId), new(lastId));
    }

    private static void WriteFeatures(SegmentStream stream, ISegmentContent content)
    {
        if (content.Features == 0)
            return;
        stream.BeginSection(SectionKind.Places, SegmentLayout.PlaceLength);
        content.WritePlaces(stream);
        stream.EndSection();
        var postings = new PostingStream(stream, SegmentLayout.PagesOf(content.Pictures));
        postings.Begin();
        content.WritePostings(postings);
        postings.End();
    }
}
