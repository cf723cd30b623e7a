using Catchlight.Ingest.Warc;
using Catchlight.Ingest.Zip;

namespace Catchlight.Ingest.Wacz;

/// <summary>What a WACZ file holds besides its archives: which files, what they must hash to, which pages. Each fault has a name.</summary>
internal sealed class WaczPackage(string name, ZipFile zip)
{
    private const long MostOfAll = 1_000_000_000;
    private const long MostOfOneByte = 100;

    private readonly Dictionary<string, ZipEntry> _readable = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);
    private readonly List<PackagedFile> _listed = [];

    /// <summary>The files that can be read, in the order of the ZIP file, each name once.</summary>
    public IEnumerable<ZipEntry> Readable => _readable.Values;

    /// <summary>What messages call a file in it.</summary>
    public string Place(string path) => $"{name}/{PlainText.OneLine(path)}";

    /// <summary>Looks which files there are, and what is said of them.</summary>
    /// <param name="mostBytes">Bytes that the data package may have.</param>
    public IEnumerable<SourceFailure> Take(int mostBytes)
    {
        var room = MostOfAll + MostOfOneByte * SourceFile.LengthOf(name);
        foreach (var entry in zip.Entries)
        {
            if (entry.WhyNot is { } reason)
                yield return Fail(entry.Name, reason);
            else if (entry.Length > room)
                yield return Fail(entry.Name, "All files together would unpack to far more than this file can honestly hold, so it was left out.");
            else if (_readable.TryAdd(entry.Name, entry))
                room -= entry.Length;
            else
                yield return new SourceFailure(Place(entry.Name), "There are two files of this name. The first was read.");
        }
        if (!_readable.ContainsKey(DataPackage.Name))
        {
            yield return new SourceFailure(name, $"It has no {DataPackage.Name}, so nothing tells whether it is whole.");
            yield break;
        }
        var json = ReadWhole(DataPackage.Name, mostBytes);
        if (json is null || DataPackage.Read(json) is not { } files)
        {
            yield return Fail(DataPackage.Name, "This is no list of files that can be read, so nothing tells whether this WACZ file is whole.");
            yield break;
        }
        _listed.AddRange(files);
        if (_readable.ContainsKey(DataPackage.DigestName) && ReadWhole(DataPackage.DigestName, mostBytes) is { } digest)
            _listed.Insert(0, new PackagedFile(DataPackage.Name, DataPackage.ReadDigest(digest), null));
    }

    /// <summary>Reads every file that is listed, and compares it with its digest.</summary>
    /// <param name="report">Told how many bytes were read, and how many there are.</param>
    /// <param name="cancellationToken">Looked at all the while.</param>
    public IEnumerable<SourceFailure> Check(Action<long, long> report, CancellationToken cancellationToken)
    {
        var files = _listed.DistinctBy(file => file.Path, StringComparer.Ordinal).ToList();
        var total = files.Sum(file => _readable.GetValueOrDefault(file.Path)?.Length ?? 0);
        var before = 0L;
        foreach (var file in files)
        {
            if (!_readable.TryGetValue(file.Path, out var entry))
            {
                // One that cannot be read was named already.
                if (!_broken.Contains(file.Path))
                    yield return new SourceFailure(Place(file.Path), $"{DataPackage.Name} lists this file, and it is not there.");
                continue;
            }
            if (WhyNotWhole(file, entry, read => report(before + read, total), cancellationToken) is { } reason)
                yield return new SourceFailure(Place(file.Path), reason);
            before += entry.Length;
        }
    }

    /// <summary>The archives that an index speaks of and that are not there.</summary>
    public IEnumerable<SourceFailure> NotHeld(IReadOnlyList<ZipEntry> archives, CancellationToken cancellationToken)
    {
        var held = archives.Select(archive => archive.Name[(archive.Name.LastIndexOf('/') + 1)..]).ToHashSet(StringComparer.Ordinal);
        foreach (var index in Readable.Where(entry => CaptureIndex.Is(entry.Name)).ToList())
        {
            IReadOnlySet<string> names = held;
            string? broken = null;
            try
            {
                using var stream = zip.Open(index);
                names = CaptureIndex.FileNames(stream, index.Name.EndsWith(".gz", StringComparison.Ordinal), cancellationToken);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                broken = "This index is damaged. The archives were read without it.";
            }
            if (broken is not null)
                yield return new SourceFailure(Place(index.Name), broken);
            foreach (var missing in names.Where(held.Add))
                yield return new SourceFailure(Place("archive/" + missing), $"{index.Name} speaks of this archive, and it is not there.");
        }
    }

    /// <summary>Hands the listed pages to the crawl.</summary>
    public IEnumerable<SourceFailure> ReadPages(Crawl crawl, CancellationToken cancellationToken)
    {
        foreach (var list in Readable.Where(entry => entry.Name.StartsWith("pages/", StringComparison.Ordinal) && entry.Name.EndsWith(".jsonl", StringComparison.Ordinal)).ToList())
        {
            var broken = 0;
            var reason = "";
            try
            {
                using var stream = zip.Open(list);
                foreach (var page in PageList.Read(stream))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (page is null)
                        broken++;
                    else
                        crawl.AddListed(page);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                reason = "This list of pages is damaged. What could be read of it was used. ";
            }
            if (broken > 0)
                reason += $"{broken} of its lines {(broken == 1 ? "is no page" : "are no pages")} that can be read.";
            if (reason.Length > 0)
                yield return new SourceFailure(Place(list.Name), reason.TrimEnd());
        }
    }

    private SourceFailure Fail(string path, string reason)
    {
        _broken.Add(path);
        return new SourceFailure(Place(path), reason);
    }

    private string? WhyNotWhole(PackagedFile file, ZipEntry entry, Action<long> report, CancellationToken cancellationToken)
    {
        try
        {
            if (file.Length is { } length && length != entry.Length)
                return $"It has {entry.Length} bytes, and {DataPackage.Name} says {length}. It was changed or cut after it was packed; what can be read of it was read.";
            if (file.Digest is null)
                return null;
            using var stream = zip.Open(entry);
            return file.Digest.IsOf(stream, report, cancellationToken) ? null
                : $"Its digest is not the one in {(entry.Name == DataPackage.Name ? DataPackage.DigestName : DataPackage.Name)}. It was changed or damaged after it was packed; what can be read of it was read.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "It is damaged, and only part of it could be read.";
        }
    }

    private byte[]? ReadWhole(string path, int mostBytes)
    {
        var entry = _readable[path];
        if (entry.Length > mostBytes)
            return null;
        try
        {
            using var stream = zip.Open(entry);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
