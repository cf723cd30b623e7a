namespace Catchlight.Samples;

/// <summary>
/// Reads <c>SOURCES.txt</c>: blocks of lines with a blank line between them, each with a title, the line that says CC0, one file name or
/// more, and the address of the page, in any order but for the title, which comes first.
/// </summary>
internal static class SourceList
{
    /// <summary>The line that every photograph of the collection has to have.</summary>
    public const string Cc0 = "Free public domain CC0 image.";

    /// <summary>The blocks that say CC0, in the order of the file. A block that says something else is passed over.</summary>
    /// <exception cref="InvalidDataException">A block says CC0 and has no title, no file or no page.</exception>
    public static IReadOnlyList<Entry> Parse(string text)
    {
        var entries = new List<Entry>();
        foreach (var block in text.ReplaceLineEndings("\n").Split("\n\n"))
        {
            // The first block's licence line stands above the second block.
            var lines = block.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith("License:", StringComparison.Ordinal)).ToList();
            if (!lines.Contains(Cc0))
                continue;
            var address = lines.Find(line => line.StartsWith("https://", StringComparison.Ordinal));
            var files = lines.Skip(1).Where(line => line != Cc0 && !line.Contains(' ') && line != address).ToList();
            if (lines[0] == Cc0 || files.Count == 0 || address is null)
                throw new InvalidDataException($"The list of sources has a block without title, file or page: {lines[0]}");
            entries.Add(new Entry(lines[0], files, new Uri(address)));
        }
        return entries;
    }

    /// <param name="Title">The first line.</param>
    /// <param name="Files">Names as written; an ending may be missing.</param>
    /// <param name="Page">The source page.</param>
    public sealed record Entry(string Title, IReadOnlyList<string> Files, Uri Page);
}
