using Catchlight.Core.HashLists;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Core.Tests.HashLists;

public sealed class HashListsTests
{
    private static readonly string A = new('a', 64), B = new('b', 64);

    [Theory, InlineData(HashListFormat.Csv), InlineData(HashListFormat.ThreatExchange)]
    public void Read_WhatWasWritten_HasTheSameHashes(HashListFormat format)
    {
        HashListEntry[] entries = [new(PdqHash.Parse(A), 90, "profile-picture", "a \"b\", c"), new(PdqHash.Parse(B))];
        using var writer = new StringWriter();
        Core.HashLists.HashLists.Write(writer, entries, format);
        var reading = Read(writer.ToString());
        Assert.Equal(format == HashListFormat.Csv ? entries : [new(PdqHash.Parse(A)), new(PdqHash.Parse(B))], reading.Entries);
        Assert.Empty(reading.BadLines);
    }

    [Fact]
    public void Read_ListsOfOtherPrograms_TakesTheirHashesEachOnce()
    {
        var reading = Read($"\uFEFFpdq {A}\r\n{A.ToUpperInvariant()},100,folder/a.jpg\n\n{B}\nvideo_md5 {A[..32]}\npdq x\nwhat is this, then\n");
        Assert.Equal([A, B], reading.Entries.Select(entry => entry.Hash.ToString()));
        Assert.Equal(1, reading.OtherSignals);
        Assert.Equal([6, 7], reading.BadLines);
    }

    [Fact]
    public void Read_ColumnsInAnotherOrder_FollowsTheHeading()
    {
        var entry = Assert.Single(Read($"hash,from,kind\n{A},\"x, y\",stock\n").Entries);
        Assert.Equal(("x, y", "stock", null), (entry.From, entry.Kind, entry.Quality));
    }

    private static HashListReading Read(string text) => Core.HashLists.HashLists.Read(new StringReader(text));
}
