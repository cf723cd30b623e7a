using System.Globalization;

namespace Catchlight.Ingest.Warc;

/// <summary>Reads the records of a WARC/1.0 or 1.1 file (ISO 28500), forgiving what real files get wrong and naming what is lost.</summary>
/// <remarks>
/// Record: <c>WARC/1.0 CRLF</c>, fields <c>Name: value CRLF</c>, <c>CRLF</c>, block of Content-Length bytes, <c>CRLF CRLF</c>.
/// A record counts only when, after its block and any line breaks, the next record or the end follows; otherwise its
/// length is wrong, and what it seemed to hold is searched for records it may have swallowed.
/// </remarks>
internal sealed class WarcReader
{
    private const int MaxHeaderLines = 1000;

    private readonly ArchiveReader _input;
    private readonly int _maxBlock;

    // Reading bytes again is bounded, so that a file of lies about lengths costs no more than a few times its size.
    private long _rereadable = 1L << 30;

    /// <param name="input">The unpacked file.</param>
    /// <param name="maxBlock">Bytes of a block that are read; the rest is passed over.</param>
    public WarcReader(ArchiveInput input, int maxBlock)
    {
        _input = new ArchiveReader(input);
        _maxBlock = maxBlock;
    }

    /// <summary>All entries in file order, one at a time.</summary>
    public IEnumerable<WarcEntry> Read()
    {
        do
        {
            var told = false;
            while (SkipBlankLines())
            {
                var entry = ReadEntry();
                told = entry is WarcDamage;
                yield return entry;
                if (entry is WarcDamage && !_input.SeekRecord())
                    break;
            }
            if (_input.IsDamaged && !told)
                yield return new WarcDamage(_input.Offset, "The packing of the file is damaged here.");
        }
        while (_input.Resume());
    }

    private bool SkipBlankLines()
    {
        while (_input.Peek(1) is [(byte)'\r' or (byte)'\n'])
            _input.Skip(1);
        return _input.Peek(1).Length > 0;
    }

    private WarcEntry ReadEntry()
    {
        var offset = _input.Offset;
        if (!_input.Peek(5).SequenceEqual("WARC/"u8))
            return new WarcDamage(offset, "There are bytes here that belong to no record.");
        if (ReadFields() is not { } fields)
            return new WarcDamage(offset, "The heading of this record is broken.");
        if (!long.TryParse(fields["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            return new WarcDamage(offset, "This record does not say how long it is.");
        if (fields["WARC-Type"] is not { } type)
        {
            _input.Skip(length);
            return new WarcDamage(offset, "This record does not say what it is.");
        }
        var useful = type.ToUpperInvariant() is "RESPONSE" or "RESOURCE" or "REVISIT";
        var block = useful ? _input.Read((int)Math.Min(length, _maxBlock)) : [];
        var skipped = _input.Skip(length - block.Length);
        if (block.Length + skipped == length && EndsHere())
            return new WarcRecord(offset, fields, block, length);
        if (skipped == 0 && block.Length <= _rereadable)
        {
            _rereadable -= block.Length;
            _input.Unread(block);
        }
        return new WarcDamage(offset, "This record is damaged, or it is longer or shorter than it says.");
    }

    private Fields? ReadFields()
    {
        var fields = new Fields();
        _input.ReadLine(100);
        for (var lines = 0; lines < MaxHeaderLines; lines++)
        {
            if (_input.ReadLine(1 << 15) is not { } line)
                return null;
            if (line.Length == 0)
                return fields;
            fields.Add(line);
        }
        return null;
    }

    private bool EndsHere()
    {
        SkipBlankLines();
        var next = _input.Peek(5);
        return next.Length == 0 || next.SequenceEqual("WARC/"u8);
    }
}
