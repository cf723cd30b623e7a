using Catchlight.Ingest.Warc.Packing;

namespace Catchlight.Ingest.Warc.Syntax;

/// <summary>How the records of an archive follow each other: how one begins, what its heading says, and what must come behind it.</summary>
internal abstract class RecordSyntax
{
    /// <summary>That of WARC files.</summary>
    public static RecordSyntax Warc { get; } = new WarcSyntax();

    /// <summary>That of ARC files.</summary>
    public static RecordSyntax Arc { get; } = new ArcSyntax();

    /// <summary>Whether a record begins here.</summary>
    public abstract bool IsAt(ArchiveReader input);

    /// <summary>Whether what comes here was meant to begin a record.</summary>
    public abstract bool IsMeant(ArchiveReader input);

    /// <summary>Passes over everything before the next record; false at an end.</summary>
    public abstract bool Seek(ArchiveReader input);

    /// <summary>
    /// Reads a heading, and says it in the fields of a WARC record: type, address, date, length, kind of content. Null where it is broken.
    /// </summary>
    public abstract Fields? ReadHeading(ArchiveReader input);

    /// <summary>Whether a block can end here. Only looks: if it is not the end, what comes belongs to something that was swallowed.</summary>
    public abstract bool EndsHere(ArchiveReader input);
}
