using System.Diagnostics;
using System.Text;

namespace Catchlight.Architecture.Tests;

/// <summary>The files of this repository as git knows them: what is committed, and what is new and not ignored.</summary>
internal static class RepositoryFiles
{
    private static readonly Lazy<IReadOnlyList<string>> Listed = new(List);

    private static readonly Lazy<HashSet<string>> Known = new(() =>
        [.. All, .. All.SelectMany(Folders).Distinct()]);

    /// <summary>Paths from the root, with slashes. Skips the calling test, visibly, where there is no git.</summary>
    public static IReadOnlyList<string> All => Listed.Value;

    /// <summary>The folders at the root.</summary>
    public static IReadOnlyList<string> TopFolders => [.. All.Where(path => path.Contains('/')).Select(path => path.Split('/')[0]).Distinct()];

    /// <summary>Whether there is such a file, or a folder with files.</summary>
    public static bool Exists(string path) => Known.Value.Contains(path.TrimEnd('/'));

    /// <summary>Files whose path ends so.</summary>
    public static IEnumerable<string> EndingWith(string ending) => All.Where(path => path.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The full path.</summary>
    public static string Full(string path) => Path.Combine(SharedData.Repository, path);

    /// <summary>The text of a file; null for a binary one.</summary>
    public static string? Text(string path)
    {
        var bytes = File.ReadAllBytes(Full(path));
        return bytes.AsSpan(0, Math.Min(bytes.Length, 8000)).Contains((byte)0) ? null : Encoding.UTF8.GetString(bytes);
    }

    private static IEnumerable<string> Folders(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path[..end];
    }

    private static string[] List()
    {
        if (!Path.Exists(Full(".git")))
            Assert.Skip("needs a git checkout, to know which files belong to the repository");
        var start = new ProcessStartInfo("git", ["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = SharedData.Repository,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        // A file that was deleted but not yet committed is still listed.
        return [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(path => File.Exists(Full(path))).Distinct()];
    }
}
