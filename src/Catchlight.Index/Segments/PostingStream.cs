using Catchlight.Index.Words;

namespace Catchlight.Index.Segments;

/// <summary>
/// Writes the postings of a segment, word by word by growing picture ordinal, and then the table that says where they begin. Needs 4 bytes a
/// word and page.
/// </summary>
internal sealed class PostingStream(SegmentStream stream, int pages)
{
    // First how many there are, behind the word and page that they count for; summed up at the end.
    private readonly uint[] _starts = new uint[Vocabulary.WordCount * pages + 1];
    private readonly PostingBlock[] _block = new PostingBlock[1];
    private int _used;

    public void Begin() => stream.BeginSection(SectionKind.PostingBlocks, SegmentLayout.PostingBlockLength);

    /// <param name="picture">Its ordinal in the new segment.</param>
    /// <param name="feature">What is kept of the feature.</param>
    public void Write(uint picture, in CompactFeature feature)
    {
        _starts[feature.Word * pages + (int)(picture >> SegmentLayout.PageBits) + 1]++;
        _block[0][_used++] = new PackedPosting(picture, feature);
        if (_used == SegmentLayout.PostingsABlock)
            Flush();
    }

    /// <summary>Ends the section and writes the table.</summary>
    public void End()
    {
        if (_used > 0)
            Flush();
        stream.EndSection();
        if (pages == 1)
            WriteWords();
        else
            WriteStarts();
    }

    private void WriteWords()
    {
        stream.BeginSection(SectionKind.Words, SegmentLayout.WordLength);
        for (uint word = 0; word < Vocabulary.WordCount; word++)
            if (_starts[word + 1] > 0)
                stream.Write<uint>([word, _starts[word + 1]]);
        stream.EndSection();
    }

    private void WriteStarts()
    {
        stream.BeginSection(SectionKind.WordStarts, sizeof(uint));
        for (var i = 1; i < _starts.Length; i++)
            _starts[i] += _starts[i - 1];
        stream.Write<uint>(_starts);
        stream.EndSection();
    }

    private void Flush()
    {
        stream.Write<PostingBlock>(_block);
        _block[0] = default;
        _used = 0;
    }
}
