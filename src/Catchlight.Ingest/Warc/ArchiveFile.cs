using Catchlight.Ingest.Warc.Packing;
using Catchlight.Ingest.Warc.Syntax;

namespace Catchlight.Ingest.Warc;

/// <summary>One archive file of a crawl: on the disk, or inside another file.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Open">Opens it at its beginning, any number of times; it can seek. Throws <see cref="IOException"/> and <see cref="UnauthorizedAccessException"/>.</param>
/// <param name="Syntax">How its records look.</param>
/// <param name="Length">Its bytes as they lie on the disk; 0 where they can't be told.</param>
internal sealed record ArchiveFile(string Name, Func<Stream> Open, RecordSyntax Syntax, long Length)
{
    /// <summary>A file on the disk.</summary>
    public static ArchiveFile On(string path, RecordSyntax syntax) => new(path, () => SourceFile.Open(path), syntax, SourceFile.LengthOf(path));

    /// <summary>Its entries in file order, one at a time. What cannot be opened or read on is damage.</summary>
    /// <param name="largest">Bytes of a block that are read.</param>
    /// <param name="readOn">Told all the while how many bytes of the file were read.</param>
    /// <param name="cancellationToken">Looked at all the while.</param>
    public IEnumerable<WarcEntry> Entries(int largest, Action<long> readOn, CancellationToken cancellationToken)
    {
        ArchiveInput? input = null;
        IEnumerator<WarcEntry>? entries = null;
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                WarcEntry? entry = null;
                try
                {
                    input ??= ArchiveInput.Open(Open());
                    entries ??= new RecordReader(input, Syntax, largest, cancellationToken).Read().GetEnumerator();
                    if (!entries.MoveNext())
                        yield break;
                    readOn(input.FilePosition);
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    entry = new WarcDamage(0, input is null ? "This file could not be opened." : "This file could not be read to its end.");
                }
                yield return entry ?? entries!.Current;
                if (entry is not null)
                    yield break;
            }
        }
        finally
        {
            entries?.Dispose();
            input?.Dispose();
        }
    }
}
