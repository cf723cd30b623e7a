using System.Buffers.Binary;
using System.IO.Hashing;
using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Index.Tests.Searching;
using Catchlight.Index.Writing;

namespace Catchlight.Index.Tests;

/// <summary>Damage is found, named, and never becomes a crash, a hang or a wrong answer.</summary>
public sealed class IndexInspectionTests
{
    private const int BlockLength = 16 * 1024;

    private static readonly Dictionary<string, byte[]> Whole = Files(IndexSearcherTests.IndexOf(5));

    public static TheoryData<string> FileNames => [.. Whole.Keys];

    [Fact]
    public void Verify_Undamaged_FindsNothing() => Assert.Empty(IndexInspection.Verify(With(null, [])));

    [Fact]
    public void Verify_IndexNeverBegun_FindsNothing() => Assert.Empty(IndexInspection.Verify(new MemoryDirectory()));

    [Theory]
    [MemberData(nameof(FileNames))]
    public void Verify_FlippedByteAnywhere_NamesFileAndPlace(string file)
    {
        var bytes = Whole[file];
        // Every byte of what is small, and of a segment its beginning, its end, and every 97th between.
        var block = file == "manifest" ? 72 : BlockLength;
        var footerAt = file == "manifest" ? long.MaxValue : BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(bytes.Length - 64));
        foreach (var at in Enumerable.Range(0, bytes.Length).Where(at => at < 200 || at >= bytes.Length - 400 || at % 97 == 0))
        {
            var damaged = bytes.ToArray();
            damaged[at] ^= (byte)(1 << at % 8);
            var found = IndexInspection.Verify(With(file, damaged));
            Assert.True(found.Any(corruption => corruption.File == file), $"byte {at}");
            var offset = found.First(corruption => corruption.File == file).Offset;
            Assert.True(offset <= at && at - offset < (at >= footerAt ? bytes.Length - footerAt : block), $"byte {at}: {offset}");
        }
    }

    [Theory]
    [MemberData(nameof(FileNames))]
    public void Verify_CutOffOrLonger_NamesFile(string file)
    {
        foreach (var length in new[] { 0, 1, 39, 63, 64, 65, 200, Whole[file].Length / 2, Whole[file].Length - 1 }.Where(length => length < Whole[file].Length))
            Assert.Equal(file, Assert.Single(IndexInspection.Verify(With(file, Whole[file][..length]))).File);
        Assert.Equal(file, Assert.Single(IndexInspection.Verify(With(file, [.. Whole[file], 0]))).File);
    }

    [Theory]
    [MemberData(nameof(FileNames))]
    public void Verify_FileMissing_NamesIt(string file)
    {
        var directory = With(null, []);
        directory.Delete(file);
        Assert.Equal(file, Assert.Single(IndexInspection.Verify(directory)).File);
        Assert.Equal(file, Assert.Throws<IndexCorruptException>(() => IndexSearcher.Open(directory)).File);
    }

    [Fact]
    public void Verify_TwoSegmentsExchanged_NamesBoth()
    {
        var names = Whole.Keys.Where(name => name.EndsWith(".seg", StringComparison.Ordinal)).ToArray();
        var directory = With(names[0], Whole[names[1]]);
        directory.Replace(names[1], Whole[names[0]]);
        Assert.Equal(names, IndexInspection.Verify(directory).Select(corruption => corruption.File).Distinct().Order());
    }

    [Fact]
    public void Verify_TwoPlaces_NamesBoth()
    {
        var directory = new MemoryDirectory();
        using (var writer = IndexWriter.Open(directory, null, new IndexWriterOptions { MaxFeatures = 6000 }))
        {
            writer.Add(new PictureId(1), Synthetic.Fingerprint(1, features: 6000));
            writer.Publish();
        }
        var file = Assert.Single(IndexInspection.Info(directory).Segments).File;
        var damaged = Files(directory)[file];
        damaged[3 * BlockLength / 2]++;
        damaged[4 * BlockLength - 1]++;
        directory.Replace(file, damaged);
        Assert.Equal([BlockLength, 3 * BlockLength], IndexInspection.Verify(directory).Select(corruption => (int)corruption.Offset));
    }

    [Fact]
    public void Search_RandomDamage_GivesTheTruthOrNamesTheFile()
    {
        var random = new Random(1);
        var queries = Enumerable.Range(1, 5).Select(id => Synthetic.Fingerprint(id)).ToArray();
        var refused = 0;
        for (var round = 0; round < 300; round++)
        {
            var file = Whole.Keys.ElementAt(random.Next(Whole.Count));
            var damaged = Whole[file].ToArray();
            if (round % 5 == 0)
                damaged = damaged[..random.Next(damaged.Length)];
            else
                for (var flips = 1 + random.Next(3); flips > 0; flips--)
                    damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            try
            {
                using var searcher = IndexSearcher.Open(With(file, damaged));
                for (var i = 0; i < queries.Length; i++)
                    Assert.Equal(new PictureId(i + 1), Assert.Single(searcher.Search(queries[i], TestContext.Current.CancellationToken).Matches).Picture);
            }
            catch (IndexCorruptException e)
            {
                refused++;
                Assert.Equal(file, e.File);
                Assert.InRange(e.Offset, 0, Whole[file].Length);
            }
        }
        Assert.InRange(refused, 100, 300);
    }

    [Fact]
    public void Open_ManifestOfAVersionToCome_SaysSo()
    {
        var manifest = Whole["manifest"].ToArray();
        manifest[8] = 3;
        BinaryPrimitives.WriteUInt64LittleEndian(manifest.AsSpan(32), XxHash3.HashToUInt64(manifest.AsSpan(0, 32)));
        AssertOfVersionToCome(With("manifest", manifest), "manifest", "version 3");
        Assert.Throws<IndexVersionException>(() => IndexWriter.Open(With("manifest", manifest), null));
    }

    [Fact]
    public void Open_SegmentOfAVersionToCome_SaysSo()
    {
        var file = Whole.Keys.First(name => name.EndsWith(".seg", StringComparison.Ordinal));
        var segment = Whole[file].ToArray();
        var trailer = segment.AsSpan(segment.Length - 64);
        trailer[40] = 4;
        BinaryPrimitives.WriteUInt64LittleEndian(trailer[48..], XxHash3.HashToUInt64(trailer[..48]));
        AssertOfVersionToCome(With(file, segment), file, "version 4");
    }

    private static void AssertOfVersionToCome(MemoryDirectory directory, string file, string version)
    {
        var refused = Assert.Throws<IndexVersionException>(() => IndexSearcher.Open(directory));
        Assert.Equal(file, refused.File);
        Assert.Contains(version, refused.Message, StringComparison.Ordinal);
        Assert.Contains(version, Assert.Single(IndexInspection.Verify(directory)).Reason, StringComparison.Ordinal);
    }

    private static MemoryDirectory With(string? file, byte[] content)
    {
        var directory = new MemoryDirectory();
        foreach (var (name, bytes) in Whole)
            directory.Replace(name, name == file ? content : bytes);
        return directory;
    }

    private static Dictionary<string, byte[]> Files(MemoryDirectory directory) => directory.List().ToDictionary(name => name, name =>
    {
        using var file = directory.Open(name)!;
        var bytes = new byte[file.Length];
        file.Read(0, bytes);
        return bytes;
    });
}
