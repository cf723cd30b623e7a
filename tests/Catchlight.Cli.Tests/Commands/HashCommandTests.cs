using Catchlight.Imaging.Hashing;

namespace Catchlight.Cli.Tests.Commands;

public sealed class HashCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Hash_TheReferencesPictures_AgreesWithItsHashes()
    {
        var root = SharedData.Require("pdq", "..");
        var rows = (await File.ReadAllLinesAsync(SharedData.Require("pdq", "reference-hashes.csv"), TestContext.Current.CancellationToken)).Skip(1).Select(line => line.Split(',')).ToList();
        Assert.True(rows.Count > 300);
        var result = await CommandLine.Run(root, ["hash", .. rows.Select(row => row[0])]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var ours = result.Lines.Select(line => line.Split(',')).ToList();
        Assert.Equal(rows.Select(row => row[0]), ours.Select(row => row[2]));
        var bits = rows.Zip(ours).Select(pair => (Bits: PdqHash.Parse(pair.First[1]).DistanceTo(PdqHash.Parse(pair.Second[0])), Quality: int.Parse(pair.First[2], null), Path: pair.First[0])).ToList();
        TestContext.Current.TestOutputHelper!.WriteLine($"{bits.Count} pictures: {bits.Count(row => row.Bits == 0)} to the bit, {bits.Count(row => row.Bits <= 2)} at most 2 bits off, most {bits.Max(row => row.Bits)}");
        Assert.True(bits.Count(row => row.Bits <= 2) >= 0.95 * bits.Count);
        Assert.All(bits.Where(row => row.Quality >= 80), row => Assert.True(row.Bits <= 10, $"{row.Path}: {row.Bits} bits off"));
    }

    [Fact]
    public async Task Hash_Dihedral_GivesEightLinesAPictureAndGoesOnAfterABrokenOne()
    {
        _folder.Write("a, b.jpg", MadePhotos.Jpeg(1));
        _folder.Write("c.jpg", "nothing");
        var result = await CommandLine.Run(_folder.Path, "hash", "c.jpg", "a, b.jpg", "--dihedral");
        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith("c.jpg: This is not a picture", Assert.Single(result.Errors), StringComparison.Ordinal);
        Assert.Equal(8, result.Lines.Count);
        Assert.Equal(8, result.Lines.Distinct().Count());
        Assert.All(result.Lines, line => Assert.Matches("^[0-9a-f]{64},100,a, b\\.jpg$", line));
    }

    [Fact]
    public async Task Hash_Fast_IsNearTheHashOfTheDecodedPictureAndRefusesTheSame()
    {
        _folder.Write("a.jpg", MadePhotos.Jpeg(1));
        _folder.Write("c.jpg", "nothing");
        var whole = await CommandLine.Run(_folder.Path, "hash", "a.jpg", "c.jpg");
        var fast = await CommandLine.Run(_folder.Path, "hash", "--fast", "a.jpg", "c.jpg");
        Assert.Equal((whole.ExitCode, whole.Error), (fast.ExitCode, fast.Error));
        var (expected, found) = (Assert.Single(whole.Lines).Split(','), Assert.Single(fast.Lines).Split(','));
        Assert.InRange(PdqHash.Parse(found[0]).DistanceTo(PdqHash.Parse(expected[0])), 0, 4);
        Assert.Equal(expected[1..], found[1..]);
        Assert.Equal(8, (await CommandLine.Run(_folder.Path, "hash", "--fast", "--dihedral", "a.jpg")).Lines.Count);
    }
}
