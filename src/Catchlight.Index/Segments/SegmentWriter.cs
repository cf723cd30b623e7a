using System.Buffers.Binary;
using Catchlight.Imaging.Features;
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
    public static SegmentEntry Write(IIndexDirectory directory, long number, ISegmentContent content, int maxParallelism, int picturesForSlots = SegmentLayout.PicturesForSlots, HashCut? cut = null)
    {
        long length = 0;
        ulong checksum = 0;
        directory.Write(IndexFileNames.Segment(number), stream =>
        {
            var counted = new SegmentStream(stream);
            WriteHeader(counted, number, content);
            WritePictures(counted, content);
            if (content.Pictures >= picturesForSlots)
                SlotTable.Write(counted, content, cut, maxParallelism);
            WriteFeatures(counted, content);
            WriteWords(counted, content);
            checksum = counted.Finish();
            length = counted.Length;
        });
        return new SegmentEntry(number, content.Pictures, content.Features, new PictureId(content.Picture(0).Id), new PictureId(content.Picture(content.Pictures - 1).Id), length, checksum);
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

    private static void WritePictures(SegmentStream stream, ISegmentContent content)
    {
        stream.BeginSection(SectionKind.Pictures, SegmentLayout.PictureLength);
        Span<PictureEntry> entry = stackalloc PictureEntry[1];
        for (var i = 0; i < content.Pictures; i++)
        {
            entry[0] = content.Picture(i);
            stream.Write<PictureEntry>(entry);
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
    }

    private static void WriteFeatures(SegmentStream stream, ISegmentContent content)
    {
        stream.BeginSection(SectionKind.Keypoints, SegmentLayout.KeypointLength);
        content.WriteKeypoints(stream);
        stream.EndSection();
        stream.BeginSection(SectionKind.Descriptors, LocalFeatures.DescriptorLength);
        content.WriteDescriptors(stream);
        stream.EndSection();
    }

    private static void WriteWords(SegmentStream stream, ISegmentContent content)
    {
        var counts = content.WordCounts;
        stream.BeginSection(SectionKind.Words, SegmentLayout.WordLength);
        Span<uint> entry = stackalloc uint[2];
        for (var word = 0; word < counts.Length; word++)
            if (counts[word] > 0)
            {
                (entry[0], entry[1]) = ((uint)word, counts[word]);
                stream.Write<uint>(entry);
            }
        stream.EndSection();
        stream.BeginSection(SectionKind.Postings, SegmentLayout.PostingLength);
        for (var word = 0; word < counts.Length; word++)
            if (counts[word] > 0)
                content.WritePostings((ushort)word, stream);
        stream.EndSection();
    }
}
