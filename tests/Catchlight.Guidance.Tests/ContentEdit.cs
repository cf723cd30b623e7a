using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Tests;

/// <summary>The released content with one thing changed: how a test breaks it.</summary>
internal static class ContentEdit
{
    /// <summary>All released files.</summary>
    public static Dictionary<string, string> Files() => ContentFiles.Embedded.Paths.ToDictionary(path => path, path => ContentFiles.Embedded.Find(path)!);

    /// <summary>The released content with this text replaced in one file, where it has to be.</summary>
    public static ContentFiles Replace(string path, string before, string after)
    {
        var files = Files();
        Assert.Contains(before, files[path], StringComparison.Ordinal);
        files[path] = files[path].Replace(before, after, StringComparison.Ordinal);
        return new(files);
    }

    /// <summary>The same where the text stands more than once and only its first place is meant.</summary>
    public static ContentFiles ReplaceFirst(string path, string before, string after)
    {
        var files = Files();
        var at = files[path].IndexOf(before, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} has no '{before}'");
        files[path] = files[path][..at] + after + files[path][(at + before.Length)..];
        return new(files);
    }

    /// <summary>The released content without one file.</summary>
    public static ContentFiles Without(string path)
    {
        var files = Files();
        Assert.True(files.Remove(path));
        return new(files);
    }

    /// <summary>The released content with one file more, or with other text in it.</summary>
    public static ContentFiles With(string path, string text)
    {
        var files = Files();
        files[path] = text;
        return new(files);
    }
}
