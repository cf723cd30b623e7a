using System.Runtime.CompilerServices;

namespace Catchlight.Index.Tests.Directories;

public sealed class UnsafeCodeTests
{
    [Fact]
    public void Unsafe_InTheWholeIndex_IsOneMethod()
    {
        var lines = Directory.EnumerateFiles(Sources(), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => File.ReadLines(path).Where(line => line.Contains(" unsafe ", StringComparison.Ordinal)).Select(line => (File: Path.GetFileName(path), Line: line.Trim())));
        var (file, text) = Assert.Single(lines);
        Assert.Equal("MappedFile.cs", file);
        Assert.Contains(" GatherWithin(", text, StringComparison.Ordinal);
    }

    private static string Sources([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Catchlight.Index"));
}
