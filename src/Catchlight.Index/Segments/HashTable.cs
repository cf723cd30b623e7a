using Catchlight.Imaging.Hashing;

namespace Catchlight.Index.Segments;

/// <summary>
/// Finds every usable hash within distance 31 of a query, exactly. Two hashes that differ in at most 31 of 256 bits differ in at most one
/// bit of at least one of 16 slots of 16 bits (16 slots with 2 each would be 32), so looking up each slot's value and its 16
/// neighbours finds all (multi-index hashing: Norouzi, Punjani, Fleet, CVPR 2012). Small segments are looked through one by one.
/// </summary>
internal sealed class HashTable
{
    private const int ChunkLength = 1024;

    private readonly SegmentFile _file;
    private readonly Section _hashes;
    private readonly Section _pictures;
    private readonly Section _postings;
    private readonly uint[] _starts;

    private HashTable(SegmentFile file, Section hashes, Section pictures, Section postings, uint[] starts) =>
        (_file, _hashes, _pictures, _postings, _starts) = (file, hashes, pictures, postings, starts);

    /// <summary>Whether there are slot tables.</summary>
    public bool HasSlots => _starts.Length > 0;

    public static HashTable Open(SegmentFile file, Section hashes, Section pictures)
    {
        var postings = file.Section(SectionKind.SlotPostings, sizeof(uint));
        var section = file.Section(SectionKind.SlotStarts, sizeof(uint));
        if (section.Count is not (0 or SegmentLayout.Slots * (SegmentLayout.SlotValues + 1)))
            throw new IndexCorruptException(file.Name, section.Offset, "the slot table has another length");
        var starts = new uint[section.Count];
        file.Read<uint>(section, 0, starts);
        for (var i = 0; i < starts.Length; i++)
            if (starts[i] > postings.Count || i > 0 && starts[i] < starts[i - 1])
                throw new IndexCorruptException(file.Name, section.Offset + i * sizeof(uint), "the slot table does not grow");
        return new(file, hashes, pictures, postings, starts);
    }

    /// <summary>Adds every usable picture whose hash lies within <see cref="PdqHash.SamePictureDistance"/> of the query, each once, in no order.</summary>
    public void Find(PdqHash query, List<HashHit> hits)
    {
        if (HasSlots)
            FindBySlots(query, hits);
        else
            FindOneByOne(query, hits);
    }

    /// <summary>The hash of one picture.</summary>
    public PdqHash Hash(int ordinal)
    {
        Span<byte> bytes = stackalloc byte[PdqHash.ByteLength];
        _file.Read(_hashes, ordinal, bytes);
        return PdqHash.Read(bytes);
    }

    private void FindOneByOne(PdqHash query, List<HashHit> hits)
    {
        Span<byte> bytes = stackalloc byte[PdqHash.ByteLength * 128];
        for (long first = 0; first < _hashes.Count; first += 128)
        {
            var chunk = bytes[..(int)(Math.Min(128, _hashes.Count - first) * PdqHash.ByteLength)];
            _file.Read(_hashes, first, chunk);
            for (var i = 0; i * PdqHash.ByteLength < chunk.Length; i++)
            {
                var distance = query.DistanceTo(PdqHash.Read(chunk[(i * PdqHash.ByteLength)..]));
                if (distance <= PdqHash.SamePictureDistance && IsUsable((int)first + i))
                    hits.Add(new((int)first + i, distance));
            }
        }
    }

    private void FindBySlots(PdqHash query, List<HashHit> hits)
    {
        Span<uint> ordinals = stackalloc uint[ChunkLength];
        for (var slot = 0; slot < SegmentLayout.Slots; slot++)
        {
            var value = SlotOf(query, slot);
            for (var probe = 0; probe <= 16; probe++)
            {
                var probed = probe == 0 ? value : value ^ 1 << (probe - 1);
                var at = slot * (SegmentLayout.SlotValues + 1) + probed;
                for (var from = _starts[at]; from < _starts[at + 1];)
                {
                    var chunk = ordinals[..(int)Math.Min(ChunkLength, _starts[at + 1] - from)];
                    _file.Read(_postings, from, chunk);
                    from += (uint)chunk.Length;
                    foreach (var ordinal in chunk)
                    {
                        if (ordinal >= _hashes.Count)
                            throw new IndexCorruptException(_file.Name, _postings.Offset, $"a slot names picture {ordinal} of {_hashes.Count}");
                        var hash = Hash((int)ordinal);
                        var distance = query.DistanceTo(hash);
                        // Other slots find it too: only the first that does counts.
                        if (distance <= PdqHash.SamePictureDistance && FirstSlotThatFinds(query, hash) == slot)
                            hits.Add(new((int)ordinal, distance));
                    }
                }
            }
        }
    }

    /// <summary>The 16 bits of a slot.</summary>
    public static int SlotOf(PdqHash hash, int slot) => (int)(hash.Word(slot >> 2) >> 16 * (slot & 3)) & 0xFFFF;

    private static int FirstSlotThatFinds(PdqHash query, PdqHash hash)
    {
        var slot = 0;
        while (int.PopCount(SlotOf(query, slot) ^ SlotOf(hash, slot)) > 1)
            slot++;
        return slot;
    }

    private bool IsUsable(int ordinal)
    {
        Span<PictureEntry> entry = stackalloc PictureEntry[1];
        _file.Read(_pictures, ordinal, entry);
        return entry[0].Quality > PdqQuality.Discard;
    }
}
