using System.Globalization;
using CsvHelper;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Ingest.Folders;

/// <summary>
/// Reads <c>captions.csv</c>: UTF-8, a heading row with the columns <c>file</c>, <c>page_url</c>, <c>title</c>, <c>caption</c> and
/// <c>date</c> in any order, all but <c>file</c> optional and any others ignored; comma, semicolon or tab; quotes as in RFC 4180.
/// </summary>
internal static class CaptionFile
{
    private const int MaxBytes = 100_000_000;
    private const int MaxRowBytes = 1_000_000;
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>Whether this is the sidecar file of its folder.</summary>
    public static bool Is(FolderEntry entry) =>
        !entry.IsFolder && Path.GetFileName(entry.Path).Equals("captions.csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>The form in which file names are compared: forward slashes, no leading "./".</summary>
    public static string Key(string file)
    {
        var key = file.Replace('\\', '/');
        return key.StartsWith("./", StringComparison.Ordinal) ? key[2..] : key;
    }

    /// <summary>All rows by <see cref="Key"/>, and what was wrong, each problem with its line.</summary>
    public static (ILookup<string, CaptionRow> Rows, IReadOnlyList<SourceFailure> Problems) Read(string path, string folder)
    {
        var rows = new List<CaptionRow>();
        var problems = new List<SourceFailure>();
        var (bytes, refusal) = BoundedFile.Read(path, MaxBytes);
        if (bytes is null)
            problems.Add(new SourceFailure(path, refusal!.Message));
        else
            ReadRows(bytes, folder, rows, (line, reason) => problems.Add(new SourceFailure(path, line > 0 ? $"Line {line}: {reason}" : reason)));
        return (rows.ToLookup(row => Key(row.File), StringComparer.Ordinal), problems);
    }

    private static void ReadRows(byte[] bytes, string folder, List<CaptionRow> rows, Action<long, string> report)
    {
        var options = new CsvReaderOptions
        {
            Separator = Separator(bytes),
            TrimWhitespace = true,
            TrackLineNumbers = true,
            MaxRecordSize = MaxRowBytes,
            NormalizeHeaderName = heading => heading.Trim().ToUpperInvariant(),
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = bad => report(bad.LineNumber, bad.Reason == CsvMalformedReason.UnterminatedQuote
                ? "A quotation mark is never closed. This line and all after it were left out."
                : "A quotation mark is in the wrong place. This line was left out."),
        };
        try
        {
            using var csv = CsvReader.Create(bytes, options);
            csv.ReadHeader();
            if (!csv.TryGetFieldIndex("FILE", out _))
            {
                report(0, "The first line must name the columns, and one of them must be \"file\".");
                return;
            }
            while (csv.Read())
            {
                if (ReadRow(csv, folder, csv.LineNumber, report) is { } row)
                    rows.Add(row);
            }
        }
        catch (CsvFormatException e)
        {
            report(e.LineNumber, "This line is too long or broken. It and all after it were left out.");
        }
    }

    private static CaptionRow? ReadRow(CsvReader csv, string folder, long line, Action<long, string> report)
    {
        string? Field(string name) =>
            csv.TryGetFieldIndex(name, out var index) && index < csv.FieldCount && csv.GetString(index) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

        if (Field("FILE") is not { } file)
        {
            report(line, "It names no file. This line was left out.");
            return null;
        }
        if (!File.Exists(Path.Combine(folder, Key(file))))
        {
            report(line, $"There is no file \"{PlainText.OneLine(file)}\". This line was left out.");
            return null;
        }
        var page = Field("PAGE_URL");
        if (page is not null && WebAddress.Parse(page) is null)
        {
            report(line, $"\"{PlainText.OneLine(page)}\" is not the address of a web page. The picture was kept without it.");
            page = null;
        }
        var written = Field("DATE");
        DateOnly? date = null;
        if (DateTime.TryParseExact(written, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var parsed))
            date = DateOnly.FromDateTime(parsed);
        else if (written is not null)
            report(line, $"\"{PlainText.OneLine(written)}\" is not a date like 2026-05-31. The picture was kept without it.");
        return new CaptionRow(file, page, PlainText.OneLine(Field("TITLE")), PlainText.OneLine(Field("CAPTION")), date);
    }

    // Spreadsheets in many countries write semicolons. The heading row tells.
    private static char Separator(byte[] bytes)
    {
        var heading = bytes.AsSpan(0, Math.Min(bytes.Length, 4096));
        var end = heading.IndexOfAny((byte)'\r', (byte)'\n');
        if (end >= 0)
            heading = heading[..end];
        return heading.Contains((byte)',') ? ',' : heading.Contains((byte)';') ? ';' : heading.Contains((byte)'\t') ? '\t' : ',';
    }
}
