using System.Formats.Tar;
using System.Globalization;
using Catchlight.Ingest.Decoding;
using Catchlight.Ingest.Tables;

namespace Catchlight.Ingest.WebDatasets;

/// <summary>
/// The pictures of a shard as img2dataset and WebDataset write it: a tar file in which <c>000012.jpg</c>, <c>000012.json</c> and
/// <c>000012.txt</c> belong together. It is read once, from beginning to end; one sample is in memory, and nothing is unpacked to a disk.
/// What img2dataset could not fetch is named out of the table or the numbers that it leaves beside the shard.
/// </summary>
public sealed class WebDatasetSource : ISource
{
    private const int MaxNoteBytes = 1_000_000;

    private readonly SourceOptions _options;

    /// <param name="path">The shard.</param>
    /// <param name="options">Limits; the defaults where null.</param>
    public WebDatasetSource(string path, SourceOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Name = path;
        _options = options ?? new SourceOptions();
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public SourceProgress Progress { get; private set; } = SourceProgress.NotBegun;

    /// <inheritdoc/>
    public IEnumerable<SourceItem> Read(CancellationToken cancellationToken)
    {
        var faults = new RowFaults(Name, "Sample");
        long samples = 0, pictures = 0;
        string? damage = null;
        FileStream? file = null;
        TarReader? tar = null;
        try
        {
            Sample? sample = null;
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var entry = Next(ref file, ref tar, out damage);
                var (key, ending) = entry is null ? ("", "") : Split(entry.Name);
                if (sample is not null && (entry is null || key != sample.Key))
                {
                    var item = Describe(sample, ++samples, faults);
                    sample = null;
                    foreach (var fault in faults.Take())
                        yield return fault;
                    if (item is SourcePicture)
                        pictures++;
                    if (item is not null)
                        yield return item;
                }
                if (entry is null)
                    break;
                Progress = new SourceProgress(1, 1, file!.Position, file.Length);
                if (key.Length == 0)
                    continue;
                sample ??= new Sample(key);
                if (Take(sample, entry, ending) is { } cut)
                    damage = cut;
                if (damage is not null)
                    break;
            }
        }
        finally
        {
            tar?.Dispose();
            file?.Dispose();
        }
        if (damage is not null)
            yield return new SourceFailure(Name, damage);
        else if (pictures == 0)
            yield return new SourceFailure(Name, "There are no pictures in this tar file.");
        foreach (var fault in ShardReport.Read(Name).Concat(faults.Rest()))
            yield return fault;
    }

    private TarEntry? Next(ref FileStream? file, ref TarReader? tar, out string? damage)
    {
        damage = null;
        try
        {
            file ??= SourceFile.Open(Name);
            tar ??= new TarReader(file);
            return tar.GetNextEntry();
        }
        // The platform's reader also meets numbers that are none, names that are too long, and headers that contradict themselves.
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or FormatException or ArgumentException or OverflowException or NotSupportedException or InvalidOperationException)
        {
            damage = file is null ? "This file could not be opened." : "This tar file is damaged, or its end is missing. What came before was read.";
            return null;
        }
    }

    // Null, or why reading cannot go on.
    private string? Take(Sample sample, TarEntry entry, string ending)
    {
        if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || entry.DataStream is not { } data)
            return null;
        var isNote = ending is "json" or "txt" or "caption" or "text";
        var most = isNote ? MaxNoteBytes : _options.MaxPictureBytes;
        if (entry.Length > most)
        {
            if (!isNote && Folders.PictureNames.Claims("x." + ending))
                sample.TooBig ??= new SourceFailure(Place(sample), Refusals.TooManyBytes(entry.Length, most).Message);
            return null;
        }
        try
        {
            // Memory grows with what is there, not with what the header claims.
            using var bytes = new MemoryStream();
            data.CopyTo(bytes);
            if (bytes.Length < entry.Length)
                return "This tar file ends in the middle. What came before was read.";
            sample.Add(ending, bytes.ToArray());
            return null;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return "This tar file ends in the middle. What came before was read.";
        }
    }

    private SourceItem? Describe(Sample sample, long number, RowFaults faults)
    {
        if (sample.Picture is null)
        {
            var row = sample.ToRow(number, out _);
            if (sample.TooBig is not null)
                return sample.TooBig;
            if (row.Text(Img2Dataset.Status) is { } status && status != Img2Dataset.Success)
                faults.Add(number, "could not be fetched by img2dataset", Img2Dataset.WhyNot(row));
            else if (!row.IsEmpty)
                faults.Add(number, "have no picture", $"\"{PlainText.OneLine(sample.Key)}\" has no picture that can be read.");
            return null;
        }
        var said = sample.ToRow(number, out var isBroken);
        if (isBroken)
            faults.Add(number, "have a JSON file that can't be read", $"The JSON file of \"{PlainText.OneLine(sample.Key)}\" can't be read. The picture was kept without it.");
        if (sample.HasSecondPicture)
            faults.Add(number, "have more than one picture", $"\"{PlainText.OneLine(sample.Key)}\" has more than one picture. The first was read.");
        var (place, badDate) = RowPlace.Of(said, _options.Columns, $"{FileUri.From(Name)}#{Uri.EscapeDataString(sample.Key)}");
        if (badDate is not null)
            faults.Add(number, "have a date that can't be read", $"\"{PlainText.OneLine(badDate)}\" is not a date like 2026-05-31. The picture was kept without it.");
        return new SourcePicture(Place(sample), sample.Picture, [place]);
    }

    private string Place(Sample sample) => string.Create(CultureInfo.InvariantCulture, $"{Name}, {PlainText.OneLine(sample.Key) ?? "?"}");

    // "in/000012.jpg": the key ends at the first dot of the last part of the name.
    private static (string Key, string Ending) Split(string name)
    {
        var dot = name.IndexOf('.', name.LastIndexOf('/') + 1);
        return dot < 0 ? ("", "") : (name[..dot], name[(name.LastIndexOf('.') + 1)..].ToLowerInvariant());
    }
}
