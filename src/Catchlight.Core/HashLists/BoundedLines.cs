using System.Text;

namespace Catchlight.Core.HashLists;

/// <summary>Cuts a text of a stranger into lines without ever holding more than one, and none that is too long.</summary>
internal static class BoundedLines
{
    /// <summary>The lines in order, each with its number from 1, without its end; null where it is too long.</summary>
    /// <param name="reader">Read to its end.</param>
    /// <param name="longest">Letters that a line may have.</param>
    public static IEnumerable<(long Number, string? Text)> Of(TextReader reader, int longest)
    {
        var (buffer, line, number, length) = (new char[1 << 14], new StringBuilder(), 1L, 0L);
        for (int read; (read = reader.Read(buffer, 0, buffer.Length)) > 0;)
        {
            for (var from = 0; from < read;)
            {
                var end = Array.IndexOf(buffer, '\n', from, read - from);
                var part = buffer.AsSpan(from, (end < 0 ? read : end) - from);
                length += part.Length;
                if (length <= longest)
                    line.Append(part);
                from += part.Length + 1;
                if (end < 0)
                    continue;
                yield return (number++, length <= longest ? line.ToString() : null);
                (line, length) = (line.Clear(), 0);
            }
        }
        if (length > 0)
            yield return (number, length <= longest ? line.ToString() : null);
    }
}
