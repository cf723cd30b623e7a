using Catchlight.Evidence.Verifying;
using Catchlight.Evidence.Zips;

namespace Catchlight.Evidence.Tests.Verifying;

/// <summary>Changes one byte of a pack, and holds verifying it to naming the place, and that alone.</summary>
internal static class ChangedBytes
{
    /// <summary>So many bytes, one after the other, anywhere.</summary>
    public static async Task AssertFoundAnywhereAsync(byte[] pack, int changes, int seed)
    {
        var entries = await EntriesAsync(pack);
        var random = new Random(seed);
        for (var i = 0; i < changes; i++)
            await AssertFoundAsync(pack, entries, random.Next(pack.Length), (byte)random.Next(1, 256));
    }

    /// <summary>One byte.</summary>
    public static async Task AssertFoundAsync(byte[] pack, IReadOnlyList<PackedEntry> entries, int place, byte change)
    {
        var changed = (byte[])pack.Clone();
        changed[place] ^= change;
        var verification = await PackVerifier.VerifyAsync(new MemoryStream(changed), TestContext.Current.CancellationToken);
        var expected = entries.FirstOrDefault(entry => place < entry.End) is { Name: { } name } entry
            ? place < entry.DataOffset ? $"the head of {name}, byte {place}" : name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..]
            : $"the directory at the end of the zip, byte {place}";
        Assert.True(
            verification.Findings.Any(finding => finding.Place == expected),
            $"byte {place} (xor {change}): expected {expected}, found {string.Join(" | ", verification.Findings.Select(finding => $"{finding.Place}: {finding.Reason}"))}");
        Assert.Single(verification.Findings);
        Assert.NotEqual(Sha256Digest.Of(pack), verification.Number);
    }

    /// <summary>The files of a pack.</summary>
    public static async Task<IReadOnlyList<PackedEntry>> EntriesAsync(byte[] pack)
    {
        var entries = await ZipWalk.ReadAsync(new MemoryStream(pack), TestContext.Current.CancellationToken);
        Assert.NotNull(entries);
        return entries;
    }
}
