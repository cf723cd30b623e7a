using System.Text.RegularExpressions;

namespace Catchlight.Architecture.Tests;

/// <summary>Takes out of Markdown what a reader could follow or type.</summary>
internal static partial class Documents
{
    /// <summary>The documents for people who work on or run the software. Those in content/ have a check of their own.</summary>
    public static IEnumerable<string> All => RepositoryFiles.EndingWith(".md").Where(path => !path.StartsWith("content/", StringComparison.Ordinal));

    /// <summary>Where relative links lead: paths from the root, without the part after #.</summary>
    public static IEnumerable<(string Written, string Path)> Links(string document) =>
        from Match link in Link().Matches(WithoutFences(RepositoryFiles.Text(document)!))
        let written = link.Groups[1].Value
        where !Absolute().IsMatch(written) && !written.StartsWith('#')
        select (written, Resolve(document, Uri.UnescapeDataString(written.Split('#')[0])));

    /// <summary>Every word of inline and block code that names a path of this repository.</summary>
    public static IEnumerable<string> Paths(string document)
    {
        var top = RepositoryFiles.TopFolders;
        return
            from Match code in Code().Matches(RepositoryFiles.Text(document)!)
            from word in code.Value.Split([' ', '\t', '\n', '`', '"', '\'', '(', ')', ',', ';', '|', '='], StringSplitOptions.RemoveEmptyEntries)
            let path = word.TrimEnd('.', ':').Replace("./", "", StringComparison.Ordinal)
            where (top.Contains(path.Split('/')[0]) && path.Contains('/')) || word.StartsWith("./", StringComparison.Ordinal)
            where path.IndexOfAny(['*', '<', '{', '…', '$']) < 0
            select path;
    }

    /// <summary>Headings, and the folders that lines below them name as <c>`Folder/`</c>.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<string> Folders)> Sections(string document) =>
        from section in ("\n" + RepositoryFiles.Text(document)!).Split("\n## ").Skip(1)
        let end = section.IndexOf('\n', StringComparison.Ordinal)
        select (section[..(end < 0 ? section.Length : end)], (IReadOnlyList<string>)[.. Folder().Matches(section).Select(match => match.Groups[1].Value)]);

    /// <summary>The cells of the table below a heading, row by row, without its head; trimmed.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Table(string document, string heading)
    {
        var text = "\n" + RepositoryFiles.Text(document)!;
        var start = text.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{document} has no heading \"{heading}\"");
        return
        [
            .. text[(start + 1)..].Split('\n').Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
                .Where(line => line.StartsWith('|')).Skip(2)
                .Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToList()),
        ];
    }

    private static string Resolve(string document, string link)
    {
        var folder = Path.GetDirectoryName(RepositoryFiles.Full(document))!;
        return Path.GetRelativePath(SharedData.Repository, Path.GetFullPath(Path.Combine(folder, link))).Replace('\\', '/');
    }

    private static string WithoutFences(string text) => Fence().Replace(text, "");

    [GeneratedRegex(@"\]\(\s*<?([^)\s>]+)>?[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex Absolute();

    [GeneratedRegex("^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("^```.*?^```|`[^`\n]+`", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex("`([A-Za-z]+)/`")]
    private static partial Regex Folder();
}
