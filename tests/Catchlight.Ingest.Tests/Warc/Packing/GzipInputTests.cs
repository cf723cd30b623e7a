using System.Text;
using Catchlight.Ingest.Warc.Packing;

namespace Catchlight.Ingest.Tests.Warc.Packing;

public sealed class GzipInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_Members_AreOneStreamAndEachKnowsItsOffset()
    {
        var parts = new[] { "", "a", "", new string('b', 100_000), "c", "", "" }.Select(Encoding.ASCII.GetBytes).ToList();
        var packed = parts.Select(WarcBuilder.Gzip).ToList();
        using var input = ArchiveInput.Open(_folder.Write("x", [.. packed.SelectMany(bytes => bytes)]));
        var content = new MemoryStream();
        var offsets = new SortedSet<long>();
        var buffer = new byte[1000];
        for (int read; (read = input.Read(buffer)) > 0;)
        {
            offsets.Add(input.Offset);
            content.Write(buffer, 0, read);
        }
        Assert.False(input.IsDamaged);
        Assert.Equal(parts.SelectMany(bytes => bytes), content.ToArray());
        Assert.Equal(new[] { 1, 3, 4 }.Select(part => packed.Take(part).Sum(bytes => (long)bytes.Length)), offsets);
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "\u0034\u0012")]
    [InlineData(4, "\u0003\0abc")]
    [InlineData(8, "name.warc\0")]
    [InlineData(16, "a comment\0")]
    [InlineData(31, "\u0003\0abcname.warc\0a comment\0\u0034\u0012")]
    public void Read_OptionalHeaderFields_ArePassedOver(byte flags, string fields)
    {
        var member = WarcBuilder.Gzip("content"u8.ToArray());
        member[3] = flags;
        using var input = ArchiveInput.Open(_folder.Write("x", [.. member[..10], .. Encoding.Latin1.GetBytes(fields), .. member[10..], .. WarcBuilder.Gzip("more"u8.ToArray())]));
        Assert.Equal("contentmore", ReadAll(input));
        Assert.False(input.IsDamaged);
    }

    [Theory]
    [InlineData(32, "")]
    [InlineData(4, "\u00FF\u00FFabc")]
    [InlineData(8, "endless")]
    public void Read_HeaderThatIsNone_IsDamageAndTheNextMemberIsFound(byte flags, string fields)
    {
        byte[] header = [0x1F, 0x8B, 8, flags, 0, 0, 0, 0, 0, 0, .. Encoding.Latin1.GetBytes(fields), .. Enumerable.Repeat((byte)'x', 100_000)];
        using var input = ArchiveInput.Open(_folder.Write("x", [.. header, .. WarcBuilder.Gzip("content"u8.ToArray())]));
        Assert.Equal("", ReadAll(input));
        Assert.True(input.IsDamaged);
        Assert.True(input.Resume());
        Assert.Equal("content", ReadAll(input));
        Assert.False(input.Resume());
    }

    [Fact]
    public void Return_ToAMember_ReadsItAgain()
    {
        var first = WarcBuilder.Gzip("first"u8.ToArray());
        using var input = ArchiveInput.Open(_folder.Write("x", [.. first, .. WarcBuilder.Gzip("second"u8.ToArray())]));
        Assert.Equal("firstsecond", ReadAll(input));
        input.Return(first.Length);
        Assert.Equal("second", ReadAll(input));
        input.Return(0);
        Assert.Equal("firstsecond", ReadAll(input));
    }

    [Fact]
    public void Resume_ManyFalseMembers_EndsSoon()
    {
        // Each looks like the beginning of a member that is one long stored block, and holds all the others.
        byte[] fake = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0];
        using var input = ArchiveInput.Open(_folder.Write("x", [.. Enumerable.Repeat(fake, 3000).SelectMany(bytes => bytes)]));
        var (read, members) = (0, 0);
        do
        {
            read += ReadAll(input).Length;
            members++;
        }
        while (input.Resume());
        Assert.InRange(members, 1, 3000);
        Assert.InRange(read, 0, 300_000_000);
    }

    private static string ReadAll(ArchiveInput input)
    {
        var text = new StringBuilder();
        var buffer = new byte[1 << 16];
        for (int read; (read = input.Read(buffer)) > 0;)
            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
        return text.ToString();
    }
}
