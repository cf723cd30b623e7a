namespace Catchlight.Ingest.Tables;

/// <summary>A text with one JSON object a line (jsonlines.org).</summary>
internal sealed class JsonLinesTable : Table
{
    private readonly FileStream _file;
    private readonly IEnumerator<ByteLine> _lines;

    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be opened.</exception>
    public JsonLinesTable(string path, int longestRow)
    {
        _file = SourceFile.Open(path);
        _lines = ByteLines.Of(_file, longestRow).GetEnumerator();
    }

    public override long Position => _file.Position;

    public override TableRow? Next(Action<long, string> failed, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                if (!_lines.MoveNext())
                    return null;
            }
            catch (IOException)
            {
                failed(0, "This table could not be read on.");
                return null;
            }
            var line = _lines.Current;
            if (line.IsTooLong)
                failed(line.Number, "This line is too long. It was left out.");
            else if (line.Bytes.Span.Trim(" \t"u8).IsEmpty)
                continue;
            else if (JsonRow.Read(line.Number, line.Bytes) is { } row)
                return row;
            else
                failed(line.Number, "This line is no JSON object. It was left out.");
        }
    }

    public override void Dispose()
    {
        _lines.Dispose();
        _file.Dispose();
    }
}
