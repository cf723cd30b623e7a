using System.Globalization;
using Catchlight.Ingest.Decoding;
using Catchlight.Ingest.Folders;

namespace Catchlight.Ingest.Tables;

/// <summary>
/// The pictures of a table (CSV, TSV, JSON Lines, Parquet): each row says where a picture was seen, and has the picture in it, or names a file
/// beside the table. Rows without a picture are counted: nothing is downloaded.
/// </summary>
public sealed class TableSource : ISource
{
    private readonly SourceOptions _options;
    private readonly TableFormat _format;

    internal TableSource(string path, TableFormat format, SourceOptions options) => (Name, _format, _options) = (path, format, options);

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public SourceProgress Progress { get; private set; } = SourceProgress.NotBegun;

    /// <inheritdoc/>
    public IEnumerable<SourceItem> Read(CancellationToken cancellationToken)
    {
        var total = SourceFile.LengthOf(Name);
        var finder = new PictureFinder(Name, _options.Columns);
        var faults = new RowFaults(Name, _format == TableFormat.Parquet ? "Row" : "Line");
        long rows = 0, without = 0;
        var missing = _options.Columns.Chosen.ToHashSet(StringComparer.OrdinalIgnoreCase);
        using var table = Open();
        if (table is null)
        {
            yield return new SourceFailure(Name, "This table is damaged, or it could not be opened.");
            yield break;
        }
        while (table.Next((line, reason) => faults.Add(line, "could not be read", reason), cancellationToken) is { } row)
        {
            rows++;
            if (missing.Count > 0)
                missing.RemoveWhere(row.Has);
            Progress = new SourceProgress(1, 1, Math.Min(table.Position, total), total);
            var picture = Picture(row, finder, faults, ref without);
            foreach (var fault in faults.Take())
                yield return fault;
            if (picture is not null)
                yield return picture;
        }
        foreach (var fault in faults.Take().Concat(faults.Rest()))
            yield return fault;
        foreach (var name in rows > 0 ? missing : [])
            yield return new SourceFailure(Name, $"You named the column \"{name}\", and no row has anything in it.");
        if (without > 0)
            yield return new SourceFailure(Name, string.Create(CultureInfo.InvariantCulture,
                $"{without} of {rows} rows have no picture here: none in the row, and no file beside the table. Nothing is downloaded; get the files first."));
        else if (rows == 0)
            yield return new SourceFailure(Name, "There are no rows in this table.");
    }

    private SourcePicture? Picture(TableRow row, PictureFinder finder, RowFaults faults, ref long without)
    {
        if (row.Text(Img2Dataset.Status) is { } status && status != Img2Dataset.Success)
        {
            faults.Add(row.Number, "could not be fetched by img2dataset", Img2Dataset.WhyNot(row));
            return null;
        }
        var bytes = (ReadOnlyMemory<byte>)finder.Inline(row);
        string? path = null;
        if (bytes.IsEmpty)
        {
            (path, var isOutside) = finder.File(row);
            if (path is null)
            {
                if (isOutside)
                    faults.Add(row.Number, "name files outside the table's folder", "It names a file outside the table's folder, which is not read.");
                else
                    without++;
                return null;
            }
            switch (PictureFileSource.Read(path, [], _options))
            {
                case SourcePicture picture when PictureSniffer.Sniff(picture.Bytes.Span[..Math.Min(picture.Bytes.Length, PictureSniffer.HeadLength)]) is not null:
                    bytes = picture.Bytes;
                    break;
                case var other:
                    faults.Add(row.Number, "name files that are no pictures", $"\"{PlainText.OneLine(Path.GetFileName(path))}\": {(other as SourceFailure)?.Reason ?? Refusals.NotAPicture.Message}");
                    return null;
            }
        }
        else if (bytes.Length > _options.MaxPictureBytes)
        {
            faults.Add(row.Number, "have a picture that is too big", Refusals.TooManyBytes(bytes.Length, _options.MaxPictureBytes).Message);
            return null;
        }
        var own = path is null ? string.Create(CultureInfo.InvariantCulture, $"{FileUri.From(Name)}#row={row.Number}") : FileUri.From(path);
        var (place, badDate) = RowPlace.Of(row, _options.Columns, own);
        if (badDate is not null)
            faults.Add(row.Number, "have a date that can't be read", $"\"{PlainText.OneLine(badDate)}\" is not a date like 2026-05-31. The picture was kept without it.");
        return new SourcePicture(path ?? string.Create(CultureInfo.InvariantCulture, $"{Name}, row {row.Number}"), bytes, [place]);
    }

    private Table? Open()
    {
        // A picture in a text is a third longer.
        var longest = (int)Math.Min(_options.MaxPictureBytes * 4 / 3 + 1_000_000, Array.MaxLength / 2);
        try
        {
            return _format switch
            {
                TableFormat.Csv => new CsvTable(Name, longest),
                TableFormat.JsonLines => new JsonLinesTable(Name, longest),
                _ => ParquetTable.Open(Name, name => _options.Columns.Wants(name) || Img2Dataset.Columns.Contains(name, StringComparer.OrdinalIgnoreCase)),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
