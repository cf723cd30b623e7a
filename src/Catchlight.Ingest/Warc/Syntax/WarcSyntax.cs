using Catchlight.Ingest.Warc.Packing;

namespace Catchlight.Ingest.Warc.Syntax;

/// <summary>The records of a WARC/1.0 or 1.1 file (ISO 28500).</summary>
/// <remarks>
/// Record: <c>WARC/1.0 CRLF</c>, fields <c>Name: value CRLF</c>, <c>CRLF</c>, block of Content-Length bytes, <c>CRLF CRLF</c>.
/// </remarks>
internal sealed class WarcSyntax : RecordSyntax
{
    private const int MaxHeaderLines = 1000;

    public override bool IsAt(ArchiveReader input) => RecordStart.IsAt(input.Peek(RecordStart.Length));

    public override bool IsMeant(ArchiveReader input) => RecordStart.IsMeant(input.Peek(RecordStart.Length));

    public override bool Seek(ArchiveReader input) => RecordStart.Seek(input);

    public override Fields? ReadHeading(ArchiveReader input)
    {
        var fields = new Fields();
        input.ReadLine();
        for (var lines = 0; lines < MaxHeaderLines; lines++)
        {
            if (RecordStart.InNextLine(input) is { } next)
            {
                // The heading was cut off, and this is the next record's.
                input.Skip(next);
                return null;
            }
            if (input.ReadLine() is not { } line)
                return null;
            if (line.Length == 0)
                return fields;
            fields.Add(line);
        }
        return null;
    }

    // Two line ends, the next record, or the end.
    public override bool EndsHere(ArchiveReader input)
    {
        var ahead = input.Peek(4 * RecordStart.Length);
        var next = ahead.TrimStart("\r\n"u8);
        return ahead[..^next.Length].Count((byte)'\n') >= 2 || next.IsEmpty || RecordStart.IsAt(next);
    }
}
