using System.Globalization;
using Catchlight.Ingest.Warc.Packing;
using Catchlight.Ingest.Warc.Syntax;

namespace Catchlight.Ingest.Warc;

/// <summary>Reads the records of an archive file, forgiving what real files get wrong and naming what is lost.</summary>
/// <remarks>
/// A record counts only when its block is followed by what must follow it; otherwise its length is wrong, and what it seemed to hold is
/// searched for records it may have swallowed.
/// </remarks>
internal sealed class RecordReader
{
    // As much as is read of the block of a record that can hold no picture and no page: a request's header.
    private const int SmallBlock = 1 << 16;

    private readonly ArchiveReader _input;
    private readonly RecordSyntax _syntax;
    private readonly int _maxBlock;

    // Bytes that may be read again, so that a file of lies about lengths costs no more than a few times its size.
    private long _rereadable;

    /// <param name="input">The unpacked file.</param>
    /// <param name="syntax">How its records look.</param>
    /// <param name="maxBlock">Bytes of a block that are read; the rest is passed over.</param>
    /// <param name="cancellationToken">Looked at all the while, also within a record.</param>
    public RecordReader(ArchiveInput input, RecordSyntax syntax, int maxBlock, CancellationToken cancellationToken)
    {
        _input = new ArchiveReader(input, cancellationToken);
        _syntax = syntax;
        _maxBlock = maxBlock;
        _rereadable = input.FileLength + (1L << 30);
    }

    /// <summary>All entries in file order, one at a time.</summary>
    public IEnumerable<WarcEntry> Read()
    {
        var hasRecord = true;
        while (true)
        {
            var isTold = false;
            while (hasRecord && Next() is { } entry)
            {
                yield return entry;
                isTold = entry is WarcDamage;
                hasRecord = !isTold || _syntax.Seek(_input);
            }
            if (_input.IsDamaged && !isTold)
                yield return new WarcDamage(_input.Place.Offset, "The packing of the file is damaged here.");
            if (!_input.Resume())
                yield break;
            // What lies between the damage and the next record belongs to the damage.
            hasRecord = _syntax.Seek(_input);
        }
    }

    private WarcEntry? Next()
    {
        _input.SkipBlankLines();
        return _input.Peek(1).IsEmpty ? null : ReadEntry();
    }

    private WarcEntry ReadEntry()
    {
        var offset = _input.Place.Offset;
        if (!_syntax.IsAt(_input))
            return new WarcDamage(offset, _syntax.IsMeant(_input) ? "The heading of this record is broken." : "There are bytes here that belong to no record.");
        if (_syntax.ReadHeading(_input) is not { } fields)
            return new WarcDamage(offset, "The heading of this record is broken.");
        if (!long.TryParse(fields["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            return new WarcDamage(offset, "This record does not say how long it is.");
        return ReadBlock(fields, length) is not { } block ? new WarcDamage(offset, "This record is damaged, or it is longer or shorter than it says.")
            : fields["WARC-Type"] is null ? new WarcDamage(offset, "This record does not say what it is.")
            : new WarcRecord(offset, fields, block, length);
    }

    // Null where the next record cannot be straight behind it; then reading goes on at the block's beginning.
    private byte[]? ReadBlock(Fields fields, long length)
    {
        var start = _input.Place;
        var block = _input.Read((int)Math.Min(length, MayHoldContent(fields["WARC-Type"]) ? _maxBlock : SmallBlock));
        var skipped = _input.Skip(length - block.Length);
        if (block.Length + skipped == length && _syntax.EndsHere(_input))
            return block;
        var again = block.Length + skipped + (skipped > 0 ? start.Inside : 0);
        if (again <= _rereadable)
        {
            _rereadable -= again;
            if (skipped > 0)
                _input.Return(start);
            else
                _input.Unread(block);
        }
        return null;
    }

    private static bool MayHoldContent(string? type) => type?.ToUpperInvariant() is "RESPONSE" or "RESOURCE" or "REVISIT" or "CONVERSION";
}
