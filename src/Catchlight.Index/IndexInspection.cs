using Catchlight.Index.Directories;
using Catchlight.Index.Segments;

namespace Catchlight.Index;

/// <summary>Looks at an index as it lies there, for <c>catchlight index info</c> and <c>verify</c>. Needs no lock.</summary>
public static class IndexInspection
{
    /// <summary>What the manifest says; an index that was never begun is empty.</summary>
    /// <exception cref="IndexCorruptException">The manifest is damaged.</exception>
    /// <exception cref="IndexVersionException">The manifest is of a version to come.</exception>
    public static IndexInfo Info(IIndexDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var segments = (Manifest.Read(directory) ?? Manifest.Empty).Segments;
        return new IndexInfo(
            segments.Sum(segment => segment.Present), segments.Sum(segment => segment.Features), segments.Sum(segment => segment.Length),
            [.. segments.Select(segment => new SegmentInfo(segment.FileName, segment.Present, segment.Features, segment.Length, segment.First, segment.Last) { Deleted = segment.Deleted })])
        {
            Deleted = segments.Sum(segment => segment.Deleted),
        };
    }

    /// <summary>
    /// Reads every byte of the manifest and of every segment it names, and compares with the checksums. Files that belong to nothing are no
    /// damage: a crash leaves them, and the next writer removes them. A file of a version to come is named too.
    /// </summary>
    /// <returns>Every damaged place; nothing where all is well.</returns>
    /// <exception cref="IOException">The storage refused to be read.</exception>
    public static IReadOnlyList<Corruption> Verify(IIndexDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var found = new List<Corruption>();
        Manifest? manifest = null;
        // A writer may replace the manifest and remove segments meanwhile: then look again.
        do
        {
            found.Clear();
            Note(found, () => manifest = Manifest.Read(directory));
            foreach (var entry in manifest?.Segments ?? [])
                Verify(directory, entry, found);
        }
        while (found.Count > 0 && manifest is not null && HasMoved(directory, manifest));
        return found;
    }

    private static void Verify(IIndexDirectory directory, SegmentEntry entry, List<Corruption> found)
    {
        Segment? segment = null;
        try
        {
            Note(found, () => segment = Segment.Open(directory, entry) ?? throw new IndexCorruptException(entry.FileName, 0, "the file is missing"));
            if (segment is null)
                return;
            for (var block = 0; block < segment.Blocks; block++)
                Note(found, () => segment.Check(block));
            Note(found, () => CheckPictures(segment));
        }
        finally
        {
            segment?.Release();
        }
    }

    private static void CheckPictures(Segment segment)
    {
        long last = 0;
        for (var i = 0; i < segment.Pictures; i++)
        {
            var id = segment.Picture(i).Id;
            if (id <= last || i == 0 && id != segment.Entry.First.Value)
                throw new IndexCorruptException(segment.Name, 0, $"picture {id} is out of order");
            last = id;
        }
        if (last != segment.Entry.Last.Value)
            throw new IndexCorruptException(segment.Name, 0, $"the last picture is {last}, the manifest says {segment.Entry.Last}");
    }

    private static void Note(List<Corruption> found, Action check)
    {
        try
        {
            check();
        }
        catch (IndexCorruptException e)
        {
            if (!found.Any(known => known.File == e.File && known.Offset == e.Offset))
                found.Add(new Corruption(e.File, e.Offset, e.Reason));
        }
        catch (IndexVersionException e)
        {
            found.Add(new Corruption(e.File, 0, e.Reason));
        }
    }

    private static bool HasMoved(IIndexDirectory directory, Manifest manifest)
    {
        try
        {
            return Manifest.Read(directory) is { } now && !now.IsSame(manifest);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
