using Parquet;
using Parquet.Schema;

namespace Catchlight.Ingest.Tables;

/// <summary>Reads one column of one row group, whatever its type of those that say something of a picture.</summary>
internal static class ParquetColumn
{
    private static readonly Type[] Types = [typeof(string), typeof(byte[]), typeof(ReadOnlyMemory<char>), typeof(ReadOnlyMemory<byte>), typeof(DateTime), typeof(long), typeof(int)];

    private static readonly Type[] Nested = Types[..4];

    /// <summary>Whether its type is read.</summary>
    public static bool CanRead(DataField field) => Types.Contains(field.ClrType) && (field.MaxDefinitionLevel <= 1 || Nested.Contains(field.ClrType));

    /// <summary>Its values, one a row; null where there is none.</summary>
    /// <remarks>Throws whatever the decoders of the library meet in a damaged file.</remarks>
    public static Array Read(ParquetRowGroupReader group, DataField field, CancellationToken cancellationToken)
    {
        var rows = checked((int)group.RowCount);
        if (IsText(field))
        {
            var texts = new string?[rows];
            if (field.MaxDefinitionLevel > 1)
                ReadNested<char, string>(group, field, texts, text => text.ToString(), cancellationToken);
            else
                Wait(group.ReadAsync(field, texts.AsMemory()!, cancellationToken: cancellationToken));
            return texts;
        }
        if (field.ClrType == typeof(byte[]) || field.ClrType == typeof(ReadOnlyMemory<byte>))
        {
            var bytes = new byte[]?[rows];
            if (field.MaxDefinitionLevel > 1)
                ReadNested<byte, byte[]>(group, field, bytes, value => value.ToArray(), cancellationToken);
            else
                Wait(group.ReadAsync(field, bytes.AsMemory()!, cancellationToken: cancellationToken));
            return bytes;
        }
        return field.ClrType == typeof(DateTime) ? Numbers<DateTime>(group, field, rows, cancellationToken)
            : field.ClrType == typeof(long) ? Numbers<long>(group, field, rows, cancellationToken)
            : Numbers<int>(group, field, rows, cancellationToken);
    }

    private static bool IsText(DataField field) => field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>);

    // In a group that may itself be absent, the library hands out values without their gaps: a level below the highest is a gap.
    private static void ReadNested<T, TValue>(
        ParquetRowGroupReader group, DataField field, TValue?[] rows, Func<ReadOnlyMemory<T>, TValue> make, CancellationToken cancellationToken) where TValue : class
    {
        using var raw = group.ReadRawColumnDataBaseAsync(field, cancellationToken).AsTask().GetAwaiter().GetResult();
        var values = ((Parquet.Data.RawColumnData<ReadOnlyMemory<T>>)raw).Values;
        var levels = raw.DefinitionLevels;
        var next = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            if (levels[row] == field.MaxDefinitionLevel)
                rows[row] = make(values[next++]);
        }
    }

    private static T?[] Numbers<T>(ParquetRowGroupReader group, DataField field, int rows, CancellationToken cancellationToken) where T : struct
    {
        var values = new T?[rows];
        Wait(group.ReadAsync(field, values.AsMemory(), cancellationToken: cancellationToken));
        return values;
    }

    // The file is on a disk and the one who reads is a thread of its own: nothing is won by not waiting.
    private static void Wait(ValueTask reading) => reading.AsTask().GetAwaiter().GetResult();
}
