using Catchlight.Imaging.Hashing;

namespace Catchlight.Index.Segments;

/// <summary>
/// Finds every usable hash within distance 31 of a query, exactly, by the slots of a <see cref="HashCut"/>. Segments without slots, which are
/// small or of version 1, are looked through one by one.
/// </summary>
/// <remarks>Nothing but the cut is kept in memory: starts, ordinals and hashes are read in batches, so that the waiting for memory overlaps.</remarks>
internal sealed class HashTable
{
    private readonly SegmentFile _file;
    private readonly Section _hashes;
    private readonly Section _pictures;
    private readonly HashCut? _cut;
    private readonly Section[] _starts;
    private readonly Section[] _ordinals;

    private readonly DeletedOrdinals _deleted;

    private HashTable(SegmentFile file, Section hashes, Section pictures, HashCut? cut, Section[] starts, Section[] ordinals, DeletedOrdinals deleted) =>
        (_file, _hashes, _pictures, _cut, _starts, _ordinals, _deleted) = (file, hashes, pictures, cut, starts, ordinals, deleted);

    /// <summary>Whether there are slot tables.</summary>
    public bool HasSlots => _cut is not null;

    public static HashTable Open(SegmentFile file, Section hashes, Section pictures)
    {
        var section = file.Section(SectionKind.Slots, sizeof(uint));
        if (section.Count == 0)
            return new(file, hashes, pictures, null, [], [], DeletedOrdinals.None);
        var header = new uint[SlotTable.HeaderLength];
        file.Read<uint>(section, 0, header);
        if (HashCut.Of(header[0]) is not { } cut)
            throw new IndexCorruptException(file.Name, section.Offset, $"the hashes are cut into {header[0]} slots");
        Section[] starts = new Section[cut.Slots], ordinals = new Section[cut.Slots];
        long next = SlotTable.HeaderLength;
        for (var slot = 0; slot < cut.Slots; slot++)
        {
            starts[slot] = Take(cut.Values(slot) + 1);
            ordinals[slot] = Take(header[1]);
        }
        if (next != section.Count)
            throw new IndexCorruptException(file.Name, section.Offset, "the slot tables have another length");
        return new(file, hashes, pictures, cut, starts, ordinals, DeletedOrdinals.None);

        Section Take(long count)
        {
            var part = section with { Offset = section.Offset + next * sizeof(uint), Count = count };
            next += count;
            return part;
        }
    }

    /// <summary>The same table, which no longer finds these.</summary>
    public HashTable Without(DeletedOrdinals deleted) => new(_file, _hashes, _pictures, _cut, _starts, _ordinals, deleted);

    /// <summary>Adds every usable picture whose hash lies within <see cref="PdqHash.SamePictureDistance"/> of the query, each once, in no order.</summary>
    public void Find(PdqHash query, List<HashHit> hits)
    {
        if (_cut is { } cut)
            FindBySlots(query, cut, hits);
        else
            FindOneByOne(query, hits);
    }

    private void FindOneByOne(PdqHash query, List<HashHit> hits)
    {
        Span<PdqHash> hashes = stackalloc PdqHash[128];
        for (long first = 0; first < _hashes.Count; first += hashes.Length)
        {
            var chunk = hashes[..(int)Math.Min(hashes.Length, _hashes.Count - first)];
            _file.Read(_hashes, first, chunk);
            for (var i = 0; i < chunk.Length; i++)
                if (query.DistanceTo(chunk[i]) is var distance and <= PdqHash.SamePictureDistance && IsUsable((int)first + i) && !_deleted.Contains((int)first + i))
                    hits.Add(new((int)first + i, distance));
        }
    }

    private void FindBySlots(PdqHash query, HashCut cut, List<HashHit> hits)
    {
        using var scratch = new SlotScratch();
        for (var slot = 0; slot < cut.Slots; slot++)
        {
            var value = (uint)cut.ValueOf(query, slot);
            var flips = cut.Flips(slot);
            var probes = scratch.Probes.AsSpan(0, flips.Length);
            for (var i = 0; i < flips.Length; i++)
                probes[i] = value ^ (uint)flips[i];
            // Where a value begins, and behind it where it ends.
            var ranges = scratch.Ranges.AsSpan(0, flips.Length);
            _file.Gather(_starts[slot], probes, ranges);
            var waiting = 0;
            foreach (var range in ranges)
            {
                uint begin = (uint)range, end = (uint)(range >> 32);
                if (begin > end || end > _ordinals[slot].Count)
                    throw new IndexCorruptException(_file.Name, _starts[slot].Offset, "the slot table does not grow");
                for (var place = begin; place < end; place++)
                {
                    scratch.Places[waiting++] = place;
                    if (waiting == SlotScratch.Length)
                    {
                        Compare(query, cut, slot, scratch, waiting, hits);
                        waiting = 0;
                    }
                }
            }
            Compare(query, cut, slot, scratch, waiting, hits);
        }
    }

    private void Compare(in PdqHash query, HashCut cut, int slot, SlotScratch scratch, int count, List<HashHit> hits)
    {
        var ordinals = scratch.Ordinals.AsSpan(0, count);
        _file.Gather(_ordinals[slot], scratch.Places.AsSpan(0, count), ordinals);
        var hashes = scratch.Hashes.AsSpan(0, count);
        _file.Gather(_hashes, ordinals, hashes);
        for (var i = 0; i < hashes.Length; i++)
            // Other slots find it too: only the first that does counts.
            if (query.DistanceTo(hashes[i]) is var distance and <= PdqHash.SamePictureDistance && cut.FirstSlotThatFinds(query, hashes[i]) == slot && !_deleted.Contains((int)ordinals[i]))
                hits.Add(new((int)ordinals[i], distance));
    }

    private bool IsUsable(int ordinal)
    {
        Span<PictureEntry> entry = stackalloc PictureEntry[1];
        _file.Read(_pictures, ordinal, entry);
        return entry[0].Quality > PdqQuality.Discard;
    }
}
