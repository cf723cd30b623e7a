using CsvHelper;

namespace Catchlight.Ingest.Tables;

/// <summary>
/// A text with a heading row: UTF-8; comma, semicolon or tab, as the heading tells; quotes as in RFC 4180.
/// </summary>
internal sealed class CsvTable : Table
{
    private const int HeadingLength = 1 << 16;

    private readonly FileStream _file;
    private readonly CsvReader _csv;
    private Action<long, string> _failed = (_, _) => { };
    private bool _hasEnded;

    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be opened.</exception>
    public CsvTable(string path, int longestRow)
    {
        _file = SourceFile.Open(path);
        var heading = new byte[HeadingLength];
        var length = _file.ReadAtLeast(heading, heading.Length, throwOnEndOfStream: false);
        _file.Position = 0;
        _csv = CsvReader.Create(_file, new CsvReaderOptions
        {
            Separator = Separator(heading.AsSpan(0, length)),
            TrimWhitespace = true,
            TrackLineNumbers = true,
            MaxRecordSize = longestRow,
            NormalizeHeaderName = name => name.Trim().Trim('\uFEFF'),
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = bad => _failed(bad.LineNumber, bad.Reason == CsvMalformedReason.UnterminatedQuote
                ? "A quotation mark is never closed. This line and all after it were left out."
                : "A quotation mark is in the wrong place. This line was left out."),
        }, leaveOpen: true);
    }

    public override long Position => _file.Position;

    public override TableRow? Next(Action<long, string> failed, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _failed = failed;
        try
        {
            if (_csv.Headers is not { Count: > 0 })
                _csv.ReadHeader();
            if (_hasEnded || !_csv.Read())
                return null;
            var row = new TableRow(_csv.LineNumber);
            for (var i = 0; i < Math.Min(_csv.FieldCount, _csv.Headers.Count); i++)
                row.Set(_csv.Headers[i], _csv.GetString(i));
            return row;
        }
        catch (CsvFormatException e)
        {
            failed(e.LineNumber, "This line is too long or broken. It and all after it were left out.");
        }
        catch (Exception e) when (e is IOException or InvalidOperationException or ArgumentException or FormatException)
        {
            failed(0, "This table could not be read on.");
        }
        _hasEnded = true;
        return null;
    }

    public override void Dispose()
    {
        _csv.Dispose();
        _file.Dispose();
    }

    // Spreadsheets in many countries write semicolons. The heading row tells.
    private static char Separator(ReadOnlySpan<byte> heading)
    {
        if (heading.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end)
            heading = heading[..end];
        int tabs = heading.Count((byte)'\t'), commas = heading.Count((byte)','), semicolons = heading.Count((byte)';');
        return tabs > 0 && tabs >= commas && tabs >= semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}
