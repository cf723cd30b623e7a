using System.Buffers;

namespace Catchlight.Ingest;

/// <summary>One line of a file that strangers wrote.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Without its end; empty where <paramref name="IsTooLong"/>. Good until the next line is asked for.</param>
/// <param name="IsTooLong">Whether it was longer than is read.</param>
internal readonly record struct ByteLine(long Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong);

/// <summary>Cuts a stream into lines without ever holding more than one, and none that is too long.</summary>
internal static class ByteLines
{
    /// <summary>The lines in order. A byte order mark is no part of the first.</summary>
    /// <param name="stream">Read to its end.</param>
    /// <param name="longest">Bytes that a line may have.</param>
    /// <exception cref="IOException">The stream cannot be read on.</exception>
    /// <exception cref="InvalidDataException">It is packed, and damaged.</exception>
    public static IEnumerable<ByteLine> Of(Stream stream, int longest)
    {
        var buffer = new byte[1 << 16];
        var line = new ArrayBufferWriter<byte>();
        var number = 1L;
        var isTooLong = false;
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            for (var from = 0; from < read;)
            {
                var end = Array.IndexOf(buffer, (byte)'\n', from, read - from);
                var part = buffer.AsSpan(from, (end < 0 ? read : end) - from);
                isTooLong |= line.WrittenCount + part.Length > longest;
                if (!isTooLong)
                    line.Write(part);
                from += part.Length + 1;
                if (end < 0)
                    continue;
                yield return Line(number++, line, isTooLong);
                line.ResetWrittenCount();
                isTooLong = false;
            }
        }
        if (line.WrittenCount > 0 || isTooLong)
            yield return Line(number, line, isTooLong);
    }

    private static ByteLine Line(long number, ArrayBufferWriter<byte> line, bool isTooLong)
    {
        var bytes = isTooLong ? default : line.WrittenMemory;
        if (number == 1 && bytes.Span.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        return new ByteLine(number, bytes.Span.EndsWith("\r"u8) ? bytes[..^1] : bytes, isTooLong);
    }
}
