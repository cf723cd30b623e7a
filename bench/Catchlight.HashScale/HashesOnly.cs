using Catchlight.Imaging.Hashing;
using Catchlight.Index.Segments;
using Catchlight.Index.Words;

namespace Catchlight.HashScale;

/// <summary>Pictures of which nothing is known but the hash.</summary>
internal sealed class HashesOnly(PdqHash[] hashes) : ISegmentContent
{
    public ulong VocabularyId => Vocabulary.Default.Id;

    public int Pictures => hashes.Length;

    public uint Features => 0;

    public void ReadPictures(int first, Span<PictureEntry> entries)
    {
        for (var i = 0; i < entries.Length; i++)
            entries[i] = new PictureEntry(first + i + 1L, 0, 640, 480, 0, 100);
    }

    public void ReadHashes(int first, Span<PdqHash> destination) => hashes.AsSpan(first, destination.Length).CopyTo(destination);

    public void WritePlaces(SegmentStream stream)
    {
    }

    public void WritePostings(PostingStream stream)
    {
    }
}
