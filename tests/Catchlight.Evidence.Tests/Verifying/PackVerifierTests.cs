using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Catchlight.Evidence.Verifying;
using Catchlight.Evidence.Zips;

namespace Catchlight.Evidence.Tests.Verifying;

public sealed class PackVerifierTests
{
    private const int Changes = 200;

    [Fact]
    public async Task VerifyAsync_APackAsItWasSealed_IsIntactAndSaysItsNumber()
    {
        var pack = await MadePack.Bytes();
        var verification = await Verify(pack);
        Assert.Empty(verification.Findings);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(pack)), verification.Number.ToString());
        Assert.Equal(8, verification.Summary!.Exhibits.Count);
        Assert.Equal("evidence-20261127-005705Z", verification.Summary.Folder);
    }

    [Theory, InlineData(1), InlineData(2)]
    public async Task VerifyAsync_OneByteChangedAnywhere_IsFoundAndNamed(int seed)
    {
        await ChangedBytes.AssertFoundAnywhereAsync(await MadePack.Bytes(), Changes, seed);
    }

    [Fact]
    public async Task VerifyAsync_OneByteChangedInEveryPlaceOfTheZipsOwnStructure_IsFoundAndNamed()
    {
        var pack = await MadePack.Bytes();
        var entries = await ChangedBytes.EntriesAsync(pack);
        // Two heads of files, one of them in data/, the first two lines of the directory, and the end.
        var places = Enumerable.Range(0, (int)entries[0].DataOffset).Concat(Enumerable.Range((int)entries[9].Offset, (int)(entries[9].DataOffset - entries[9].Offset)))
            .Concat(Enumerable.Range((int)entries[^1].End, 160)).Concat(Enumerable.Range(pack.Length - 22, 22)).ToList();
        Assert.True(places.Count > 300);
        foreach (var place in places)
            await ChangedBytes.AssertFoundAsync(pack, entries, place, 1);
    }

    [Fact]
    public async Task VerifyAsync_BytesBehindOrMissingAtTheEnd_IsFound()
    {
        var pack = await MadePack.Bytes();
        Assert.Contains((await Verify([.. pack, 0])).Findings, finding => finding.Place == $"what stands behind the end of the zip, byte {pack.Length}");
        foreach (var missing in (int[])[1, 21, 22, 500, 5_000, pack.Length - 40, pack.Length])
            Assert.NotEmpty((await Verify(pack[..^missing])).Findings);
        Assert.NotEmpty((await Verify([.. pack, .. pack])).Findings);
        Assert.NotEmpty((await Verify([.. new byte[10], .. pack])).Findings);
    }

    [Fact]
    public async Task VerifyAsync_ANoteRewrittenWithItsChecksums_IsFoundByTheLog()
    {
        // What somebody can do with a zip program and sha256sum, who does not know of the log.
        var files = Unpacked(await MadePack.Bytes());
        var note = files.Keys.Single(name => name.EndsWith("006-Ünal_ note_.txt", StringComparison.Ordinal));
        files[note] = "She said she was 42."u8.ToArray();
        Reseal(files);
        var verification = await Verify(await Zipped(files));
        Assert.Contains(verification.Findings, finding => finding.Place == "data/006-Ünal_ note_.txt" && finding.Reason.Contains("log.jsonl", StringComparison.Ordinal));
    }

    [Fact]
    public async Task VerifyAsync_AnExhibitTakenOutWithItsLines_IsFoundByTheLog()
    {
        var files = Unpacked(await MadePack.Bytes());
        var note = files.Keys.Single(name => name.EndsWith("007-second.md", StringComparison.Ordinal));
        files.Remove(note);
        Reseal(files);
        Assert.Contains((await Verify(await Zipped(files))).Findings, finding => finding.Place == "data/007-second.md" && finding.Reason.Contains("missing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task VerifyAsync_AChangedLine_BreaksTheChain()
    {
        var files = Unpacked(await MadePack.Bytes());
        var log = files.Keys.Single(name => name.EndsWith("/log.jsonl", StringComparison.Ordinal));
        files[log] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files[log]).Replace("second.md\"", "third.md\"", StringComparison.Ordinal));
        Reseal(files);
        Assert.Contains((await Verify(await Zipped(files))).Findings, finding => finding.Place == "log.jsonl" && finding.Reason.Contains("The chain breaks at line", StringComparison.Ordinal));
    }

    [Fact]
    public async Task VerifyAsync_AnotherProgramsZipOfTheSameFiles_IsRefused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in Unpacked(await MadePack.Bytes()))
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(bytes);
            }
        Assert.NotEmpty((await Verify(stream.ToArray())).Findings);
    }

    [Fact]
    public async Task VerifyAsync_AWholeNewPack_CanOnlyBeToldByItsNumber()
    {
        var contents = await MadePack.Contents();
        var (first, second) = (await Verify(await MadePack.Bytes(contents)), await Verify(await MadePack.Bytes(contents with { Case = contents.Case with { Summary = "Nothing happened." } })));
        Assert.True(first.IsIntact && second.IsIntact);
        Assert.NotEqual(first.Number, second.Number);
    }

    [Theory, InlineData(""), InlineData("nothing"), InlineData("PK\u0003\u0004")]
    public async Task VerifyAsync_SomethingElse_IsNoPack(string text)
    {
        var verification = await Verify(Encoding.Latin1.GetBytes(text));
        Assert.Equal("the zip", Assert.Single(verification.Findings).Place);
        Assert.Null(verification.Summary);
    }

    private static Task<PackVerification> Verify(byte[] pack) => PackVerifier.VerifyAsync(new MemoryStream(pack), TestContext.Current.CancellationToken);

    private static Dictionary<string, byte[]> Unpacked(byte[] pack)
    {
        using var archive = new ZipArchive(new MemoryStream(pack), ZipArchiveMode.Read);
        var files = new Dictionary<string, byte[]>();
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            files.Add(entry.FullName, memory.ToArray());
        }
        return files;
    }

    // New manifests for what is there now, with everything in them true.
    private static void Reseal(Dictionary<string, byte[]> files)
    {
        var folder = files.Keys.First().Split('/')[0] + "/";
        foreach (var (kind, isTag) in new[] { ("manifest", false), ("tagmanifest", true) })
        {
            foreach (var (algorithm, hash) in new (string, Func<byte[], byte[]>)[] { ("sha256", SHA256.HashData), ("sha512", SHA512.HashData) })
            {
                files[$"{folder}{kind}-{algorithm}.txt"] = Encoding.UTF8.GetBytes(string.Concat(files
                    .Where(file => file.Key.StartsWith(folder + "data/", StringComparison.Ordinal) != isTag && !file.Key.Contains("/tagmanifest", StringComparison.Ordinal))
                    .Select(file => $"{Convert.ToHexStringLower(hash(file.Value))}  {file.Key[folder.Length..]}\n")));
            }
        }
    }

    private static async Task<byte[]> Zipped(Dictionary<string, byte[]> files)
    {
        using var stream = new MemoryStream();
        var zip = new CanonicalZipWriter(stream);
        foreach (var (name, bytes) in files)
            await zip.AddAsync(name, bytes, TestContext.Current.CancellationToken);
        await zip.FinishAsync(TestContext.Current.CancellationToken);
        return stream.ToArray();
    }
}
