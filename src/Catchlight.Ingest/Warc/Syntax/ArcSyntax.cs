using Catchlight.Ingest.Warc.Packing;

namespace Catchlight.Ingest.Warc.Syntax;

/// <summary>The records of an ARC file, as the Internet Archive wrote them before WARC (archive.org/web/researcher/ArcFileFormat.php).</summary>
/// <remarks>
/// Record: <c>address SP IP SP date SP type SP length LF</c>, block of that many bytes, <c>LF</c>. Version 2 has more between type and length.
/// The first record, <c>filedesc://…</c>, says what the file is. A block begins with the HTTP answer's header.
/// </remarks>
internal sealed class ArcSyntax : RecordSyntax
{
    // Longer than addresses get; ArchiveReader looks ahead no further than 64 KB.
    private const int LongestLine = 1 << 14;

    public override bool IsAt(ArchiveReader input) => ArcHeading.Parse(input.Peek(LongestLine)) is not null;

    public override bool IsMeant(ArchiveReader input) => false;

    public override bool Seek(ArchiveReader input)
    {
        while (true)
        {
            var ahead = input.Peek(1 << 15);
            if (ahead.IsEmpty)
                return false;
            if (ArcHeading.Parse(ahead) is not null)
                return true;
            // A record begins behind a line end.
            var end = ahead.IndexOf((byte)'\n');
            input.Skip(end >= 0 ? end + 1 : ahead.Length);
        }
    }

    public override Fields? ReadHeading(ArchiveReader input)
    {
        if (ArcHeading.Parse(input.Peek(LongestLine)) is not { } heading)
            return null;
        input.Skip(heading.Bytes);
        return heading.ToFields(input.Peek(5).StartsWith("HTTP/"u8));
    }

    public override bool EndsHere(ArchiveReader input)
    {
        var ahead = input.Peek(LongestLine);
        var next = ahead.TrimStart("\r\n"u8);
        return next.IsEmpty || ArcHeading.Parse(next) is not null;
    }
}
