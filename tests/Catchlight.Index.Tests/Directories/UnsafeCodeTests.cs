using System.Runtime.CompilerServices;

namespace Catchlight.Index.Tests.Directories;

public sealed class UnsafeCodeTests
{
    [Fact]
    public void Unsafe_InTheWholeIndex_IsReadingOfMappedFiles()
    {
        var lines = Directory.EnumerateFiles(Sources(), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => File.ReadLines(path).Where(line => line.Contains(" unsafe ", StringComparison.Ordinal)).Select(line => (File: Path.GetFileName(path), Line: line.Trim())));
        Assert.Collection(
            lines,
            line => Assert.Equal(("MappedFile.cs", "protected override unsafe void ReadWithin(long offset, Span<byte> destination)"), line),
            line => Assert.Equal(("MappedFile.cs", "protected override unsafe void GatherWithin(long origin, int stride, ReadOnlySpan<uint> places, int length, Span<byte> destination)"), line));
    }

    private static string Sources([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Catchlight.Index"));
}
