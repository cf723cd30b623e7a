namespace Catchlight.Index.Segments;

/// <summary>The postings of a segment in blocks of 64, whether they are kept so or, by version 2, one after the other. Thread-safe.</summary>
internal sealed class PostingTable
{
    private readonly SegmentFile _file;
    private readonly Section _section;
    private readonly bool _isBlocks;

    /// <param name="file">A segment of version 2 or later.</param>
    /// <param name="postings">How many there are.</param>
    public PostingTable(SegmentFile file, long postings)
    {
        _file = file;
        _isBlocks = file.Version > SegmentLayout.LastVersionWithoutBlocks;
        _section = _isBlocks
            ? file.Section(SectionKind.PostingBlocks, SegmentLayout.PostingBlockLength, (postings + SegmentLayout.PostingsABlock - 1) / SegmentLayout.PostingsABlock)
            : file.Section(SectionKind.PackedPostings, SegmentLayout.PostingLength, postings);
    }

    /// <summary>Where the section begins in the file.</summary>
    public long Offset => _section.Offset;

    /// <summary>Reads whole blocks; those that are not full end with anything.</summary>
    /// <exception cref="IndexCorruptException">A part of the file that holds them is damaged.</exception>
    public void Read(long firstBlock, Span<PostingBlock> blocks)
    {
        if (_isBlocks)
        {
            _file.Read(_section, firstBlock, blocks);
            return;
        }
        Span<PackedPosting> packed = stackalloc PackedPosting[SegmentLayout.PostingsABlock];
        foreach (ref var block in blocks)
        {
            var first = firstBlock++ * SegmentLayout.PostingsABlock;
            var there = packed[..(int)Math.Min(packed.Length, _section.Count - first)];
            _file.Read(_section, first, there);
            for (var i = 0; i < there.Length; i++)
                block[i] = there[i];
        }
    }

    /// <summary>One posting.</summary>
    public PackedPosting At(long index)
    {
        if (_isBlocks)
        {
            Span<ulong> signature = stackalloc ulong[1];
            var (block, place) = Math.DivRem(index, SegmentLayout.PostingsABlock);
            _file.Read(_section, block, sizeof(ulong) * (int)place, signature);
            return new PackedPosting(BitsAt(index), signature[0]);
        }
        Span<PackedPosting> posting = stackalloc PackedPosting[1];
        _file.Read(_section, index, posting);
        return posting[0];
    }

    /// <summary>All of one posting but its signature.</summary>
    public PostingBits BitsAt(long index)
    {
        if (!_isBlocks)
            return At(index).Bits;
        Span<PostingBits> bits = stackalloc PostingBits[1];
        var (block, place) = Math.DivRem(index, SegmentLayout.PostingsABlock);
        _file.Read(_section, block, SegmentLayout.PostingsABlock * sizeof(ulong) + SegmentLayout.PostingBitsLength * (int)place, bits);
        return bits[0];
    }
}
