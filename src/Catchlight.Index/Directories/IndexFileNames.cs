using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Catchlight.Index.Directories;

/// <summary>
/// Every file name of an index is built here.
/// <code>
/// manifest                       which segments make up the index
/// manifest.new                   its successor while it is being written
/// segment-0000000000000042.seg   segment 42, 16 decimal digits
/// write.lock                     held by the one writer
/// </code>
/// </summary>
internal static class IndexFileNames
{
    public const string Manifest = "manifest";
    public const string Lock = "write.lock";

    private const string SegmentPrefix = "segment-";
    private const string SegmentSuffix = ".seg";
    private const string TemporarySuffix = ".new";
    private const int Digits = 16;

    /// <summary>The file of a segment.</summary>
    /// <param name="number">1 to 10^16 − 1, never used twice in one index.</param>
    public static string Segment(long number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return SegmentPrefix + number.ToString("D16", CultureInfo.InvariantCulture) + SegmentSuffix;
    }

    /// <summary>Where the successor of a file is written before it takes the file's place.</summary>
    public static string Temporary(string name) => name + TemporarySuffix;

    /// <summary>Whether a crash can leave a file of that name that belongs to nothing.</summary>
    public static bool IsSegment(string name) =>
        name.Length == SegmentPrefix.Length + Digits + SegmentSuffix.Length
        && name.StartsWith(SegmentPrefix, StringComparison.Ordinal)
        && name.EndsWith(SegmentSuffix, StringComparison.Ordinal)
        && name.AsSpan(SegmentPrefix.Length, Digits).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether a crash in the middle of replacing a file can leave a file of that name.</summary>
    public static bool IsTemporary(string name) => name.EndsWith(TemporarySuffix, StringComparison.Ordinal);

    /// <summary>Refuses what could lead out of the folder.</summary>
    public static void Check([NotNull] string? name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.'))
                throw new ArgumentException($"'{name}' is not the name of an index file.", nameof(name));
        if (name[0] == '.')
            throw new ArgumentException($"'{name}' is not the name of an index file.", nameof(name));
    }
}
