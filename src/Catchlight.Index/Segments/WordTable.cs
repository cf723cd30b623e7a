using Catchlight.Index.Words;

namespace Catchlight.Index.Segments;

/// <summary>
/// Where the postings of each word begin, page by page. A segment of one page lists the words that occur, and the table is made of that in
/// memory; the table of a larger one stays in the file.
/// </summary>
internal sealed class WordTable
{
    private readonly SegmentFile _file;
    private readonly int _pages;
    private readonly Section _table;
    private readonly uint[]? _starts;
    private readonly long _postings;

    private WordTable(SegmentFile file, int pages, Section table, uint[]? starts, long postings) =>
        (_file, _pages, _table, _starts, _postings) = (file, pages, table, starts, postings);

    /// <param name="file">The segment.</param>
    /// <param name="pages">How many pages its pictures take.</param>
    /// <param name="postings">How many postings there are.</param>
    public static WordTable Open(SegmentFile file, int pages, long postings)
    {
        if (postings == 0)
            return new(file, pages, default, new uint[Vocabulary.WordCount * pages + 1], 0);
        if (pages > 1)
            return new(file, pages, file.Section(SectionKind.WordStarts, sizeof(uint), (long)Vocabulary.WordCount * pages + 1), null, postings);
        return new(file, 1, default, ReadWords(file, postings), postings);
    }

    /// <summary>How many postings a word has.</summary>
    public int CountOf(ushort word)
    {
        if (_starts is { } starts)
            return (int)(starts[(word + 1) * _pages] - starts[word * _pages]);
        Span<uint> ends = stackalloc uint[2];
        _file.Gather(_table, [(uint)word * (uint)_pages, ((uint)word + 1) * (uint)_pages], ends);
        return (int)Math.Min(ends[1] - ends[0], int.MaxValue);
    }

    /// <summary>Reads where the postings of a word begin in some pages, and where those of the last of them end.</summary>
    /// <param name="word">The word.</param>
    /// <param name="firstPage">The first page.</param>
    /// <param name="starts">One more than there are pages asked about.</param>
    /// <exception cref="IndexCorruptException">They do not grow.</exception>
    public void Read(ushort word, int firstPage, Span<uint> starts)
    {
        if (_starts is not null)
            _starts.AsSpan(word * _pages + firstPage, starts.Length).CopyTo(starts);
        else
            _file.Read(_table, (long)word * _pages + firstPage, starts);
        Check(starts);
    }

    /// <summary>Reads where the postings of a word in one page begin and end.</summary>
    public (uint Begin, uint End) Read(ushort word, int page)
    {
        Span<uint> ends = stackalloc uint[2];
        Read(word, page, ends);
        return (ends[0], ends[1]);
    }

    private void Check(ReadOnlySpan<uint> starts)
    {
        for (var i = 0; i < starts.Length; i++)
            if (starts[i] > _postings || i > 0 && starts[i] < starts[i - 1])
                throw new IndexCorruptException(_file.Name, _table.Offset, "the words do not fit their postings");
    }

    private static uint[] ReadWords(SegmentFile file, long postings)
    {
        var section = file.Section(SectionKind.Words, SegmentLayout.WordLength);
        if (section.Count > Vocabulary.WordCount)
            throw new IndexCorruptException(file.Name, section.Offset, $"{section.Count} words are more than there are");
        var entries = new (uint Word, uint Count)[section.Count];
        file.Read<(uint, uint)>(section, 0, entries);
        var starts = new uint[Vocabulary.WordCount + 1];
        long sum = 0;
        var next = 0;
        foreach (var (word, count) in entries)
        {
            if (word < next || word >= Vocabulary.WordCount || sum + count > postings)
                throw new IndexCorruptException(file.Name, section.Offset, "the words do not fit their postings");
            for (; next <= word; next++)
                starts[next] = (uint)sum;
            sum += count;
        }
        if (sum != postings)
            throw new IndexCorruptException(file.Name, section.Offset, "the words do not fit their postings");
        starts.AsSpan(next).Fill((uint)sum);
        return starts;
    }
}
