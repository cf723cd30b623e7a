using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Catchlight.Ingest.Tables;

/// <summary>
/// A Parquet file, of which only the wanted columns are unpacked, one row group at a time: that is as little as the format allows. A group
/// that would take too much memory is named and left out.
/// </summary>
internal sealed class ParquetTable : Table
{
    private const long MostBytesOfGroup = 1_000_000_000;
    private const long MostRowsOfGroup = 10_000_000;

    // Opening takes milliseconds, and a group of the greatest size some seconds.
    private static readonly TimeSpan OpeningLimit = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan GroupLimit = TimeSpan.FromMinutes(2);

    private readonly FileStream _file;
    private readonly ParquetReader _reader;
    private readonly List<DataField> _fields;
    private readonly List<(string Name, Array Values)> _columns = [];
    private int _group = -1;
    private long _row;
    private long _rowsOfGroup;
    private long _before;

    private ParquetTable(FileStream file, ParquetReader reader, Func<string, bool> wants)
    {
        (_file, _reader) = (file, reader);
        _fields = [.. reader.Schema.GetDataFields().Where(field => field.MaxRepetitionLevel == 0 && wants(NameOf(field)) && ParquetColumn.CanRead(field))];
    }

    public override long Position => _reader.RowGroupCount == 0 ? _file.Length : (long)((double)_file.Length * Math.Max(0, _group) / _reader.RowGroupCount);

    /// <summary>Opens a file; null where it is no Parquet file that can be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="wants">Which columns are of use, by name; a dot leads inwards.</param>
    public static ParquetTable? Open(string path, Func<string, bool> wants)
    {
        FileStream? file = null;
        try
        {
            file = SourceFile.Open(path);
            var opened = file;
            return WithinTime.Run(OpeningLimit, () => new ParquetTable(opened, ParquetReader.CreateAsync(opened, leaveStreamOpen: true).GetAwaiter().GetResult(), wants));
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            file?.Dispose();
            return null;
        }
    }

    public override TableRow? Next(Action<long, string> failed, CancellationToken cancellationToken)
    {
        while (_row >= _rowsOfGroup)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (++_group >= _reader.RowGroupCount)
                return null;
            _before += _rowsOfGroup;
            (_row, _rowsOfGroup) = (0, 0);
            _columns.Clear();
            if (ReadGroupInTime(cancellationToken) is { } reason)
                failed(0, reason);
        }
        var row = new TableRow(_before + _row + 1);
        foreach (var (name, values) in _columns)
            Set(row, name, values.GetValue(_row));
        _row++;
        return row;
    }

    public override void Dispose()
    {
        _columns.Clear();
        _reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _file.Dispose();
    }

    private string? ReadGroupInTime(CancellationToken cancellationToken)
    {
        try
        {
            return WithinTime.Run(GroupLimit, () => ReadGroup(cancellationToken));
        }
        catch (TimeoutException)
        {
            // Whoever reads still may go on writing here: nothing more is read.
            var number = _group + 1;
            _group = _reader.RowGroupCount;
            (_row, _rowsOfGroup) = (0, 0);
            return $"Part {number} of this table is damaged: reading it takes no end. It was left out, and all after it.";
        }
    }

    private string? ReadGroup(CancellationToken cancellationToken)
    {
        var number = _group + 1;
        try
        {
            using var group = _reader.OpenRowGroupReader(_group);
            var bytes = _fields.Sum(field => Math.Max(0, group.GetMetadata(field)?.MetaData?.TotalUncompressedSize ?? 0));
            if (bytes > MostBytesOfGroup || group.RowCount is < 0 or > MostRowsOfGroup)
                return string.Create(CultureInfo.InvariantCulture, $"Part {number} of this table would take too much memory ({bytes / 1e6:0} MB). It was left out. Write the table again in smaller parts (row groups).");
            foreach (var field in _fields)
                _columns.Add((NameOf(field), ParquetColumn.Read(group, field, cancellationToken)));
            _rowsOfGroup = group.RowCount;
            return null;
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            _columns.Clear();
            return $"Part {number} of this table is damaged. It was left out.";
        }
    }

    // The library throws whatever its decoders meet; nothing of it is a fault of ours but being cancelled.
    private static bool IsOfTheFile(Exception e) => e is not OperationCanceledException;

    private static string NameOf(DataField field) => string.Join('.', field.Path.ToList());

    private static void Set(TableRow row, string name, object? value)
    {
        if (value is byte[] bytes)
            row.Set(name, bytes);
        else if (value is DateTime time)
            row.Set(name, time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        else
            row.Set(name, Convert.ToString(value, CultureInfo.InvariantCulture));
    }
}
