using Parquet;
using Parquet.Schema;

namespace Catchlight.Ingest.Tests.Tables;

/// <summary>Writes Parquet files as datasets have them.</summary>
internal static class ParquetWriting
{
    /// <summary>A file of one row group for each array of rows; a column is text where its first value is.</summary>
    public static async Task<byte[]> Make(string[] columns, params object?[][][] groups)
    {
        var first = groups[0];
        var fields = columns.Select((name, i) => new DataField(name, first.Any(row => row[i] is byte[]) ? typeof(byte[]) : first.Any(row => row[i] is DateTime) ? typeof(DateTime) : typeof(string), isNullable: true)).ToArray();
        return await Write(new ParquetSchema(fields), fields, groups);
    }

    /// <summary>As Hugging Face keeps pictures: a group of bytes and path, and a text.</summary>
    public static async Task<byte[]> MakeNested(params (byte[]? Bytes, string? Path, string? Text)[] rows)
    {
        var (bytes, path, text) = (new DataField("bytes", typeof(byte[]), isNullable: true), new DataField("path", typeof(string), isNullable: true), new DataField("text", typeof(string), isNullable: true));
        var schema = new ParquetSchema(new StructField("image", bytes, path), text);
        return await Write(schema, schema.GetDataFields(), [[.. rows.Select(row => new object?[] { row.Bytes, row.Path, row.Text })]]);
    }

    private static async Task<byte[]> Write(ParquetSchema schema, DataField[] fields, object?[][][] groups)
    {
        using var stream = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(schema, stream))
        {
            foreach (var rows in groups)
            {
                using var group = writer.CreateRowGroup();
                for (var i = 0; i < fields.Length; i++)
                {
                    var values = rows.Select(row => row[i]).ToList();
                    if (fields[i].ClrType == typeof(DateTime))
                        await group.WriteAsync<DateTime>(fields[i], values.Cast<DateTime?>().ToArray());
                    else if (fields[i].ClrType == typeof(string) || fields[i].ClrType == typeof(ReadOnlyMemory<char>))
                        await group.WriteAsync(fields[i], (IReadOnlyCollection<string>)values.Cast<string>().ToList());
                    else
                        await group.WriteAsync(fields[i], (IReadOnlyCollection<byte[]>)values.Cast<byte[]>().ToList());
                }
            }
        }
        return stream.ToArray();
    }
}
