using Catchlight.Imaging.Hashing;

namespace Catchlight.Index.Segments;

/// <summary>Writes the two sections that <see cref="HashTable"/> looks hashes up in.</summary>
internal static class SlotTable
{
    public static void Write(SegmentStream stream, ISegmentContent content)
    {
        var usable = new List<(int Ordinal, PdqHash Hash)>();
        for (var i = 0; i < content.Pictures; i++)
            if (content.Picture(i).Quality > PdqQuality.Discard)
                usable.Add((i, content.Hash(i)));

        var starts = new uint[SegmentLayout.Slots * (SegmentLayout.SlotValues + 1)];
        uint begin = 0;
        for (var slot = 0; slot < SegmentLayout.Slots; slot++)
        {
            var own = starts.AsSpan(slot * (SegmentLayout.SlotValues + 1), SegmentLayout.SlotValues + 1);
            foreach (var (_, hash) in usable)
                own[HashTable.SlotOf(hash, slot) + 1]++;
            own[0] = begin;
            for (var value = 1; value < own.Length; value++)
                own[value] += own[value - 1];
            begin = own[^1];
        }
        stream.BeginSection(SectionKind.SlotStarts, sizeof(uint));
        stream.Write<uint>(starts);
        stream.EndSection();

        stream.BeginSection(SectionKind.SlotPostings, sizeof(uint));
        var postings = new uint[usable.Count];
        for (var slot = 0; slot < SegmentLayout.Slots; slot++)
        {
            var first = starts[slot * (SegmentLayout.SlotValues + 1)];
            var next = starts.AsSpan(slot * (SegmentLayout.SlotValues + 1), SegmentLayout.SlotValues).ToArray();
            foreach (var (ordinal, hash) in usable)
                postings[next[HashTable.SlotOf(hash, slot)]++ - first] = (uint)ordinal;
            stream.Write<uint>(postings);
        }
        stream.EndSection();
    }
}
