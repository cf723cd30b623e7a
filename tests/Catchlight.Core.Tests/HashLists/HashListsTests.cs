using Catchlight.Core.HashLists;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Core.Tests.HashLists;

public sealed class HashListsTests
{
    private static readonly string A = new('a', 64), B = new('b', 64), C = new('c', 64);

    [Theory, InlineData(HashListFormat.Csv), InlineData(HashListFormat.ThreatExchange), InlineData(HashListFormat.Hma)]
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
        Assert.Equal([6, 7], reading.BadLines.Select(line => line.Number));
    }

    [Fact]
    public void Read_JsonOfOtherPrograms_TakesTheirHashes()
    {
        // A signal for a bank of hasher-matcher-actioner, what it answers, and an indicator as the API of ThreatExchange has it.
        var reading = Read($$$"""
            {"pdq": "{{{A}}}"}
            {"id": 12, "signals": {"pdq": "{{{B}}}", "vmd5": "{{{A[..32]}}}"}}
            {"id": "1", "indicator": "{{{C}}}", "type": "HASH_PDQ", "descriptors": {"data": [{"id": "2", "tags": [{"text": "x"}]}]}}
            {"id": "3", "indicator": "{{{A[..32]}}}", "type": "HASH_MD5"}
            """);
        Assert.Equal([A, B, C], reading.Entries.Select(entry => entry.Hash.ToString()));
        Assert.Equal((1, 0), (reading.OtherSignals, reading.BadLineCount));
    }

    [Fact]
    public void Read_TheCsvOfThreatExchange_TakesThePdqHashesOfIt()
    {
        var reading = Read($"signal_type,signal_str,collab,category,tags\r\npdq,{A},Sample Signals,INVESTIGATION_SEED,\r\nvideo_md5,{A[..32]},Sample Signals,INVESTIGATION_SEED,\r\npdq,{B[..63]},x,y,\r\n");
        Assert.Equal(A, Assert.Single(reading.Entries).Hash.ToString());
        Assert.Equal((1, 1, 4), (reading.OtherSignals, reading.BadLineCount, reading.BadLines[0].Number));
    }

    [Theory]
    [InlineData("{", "This is not JSON as it should be")]
    [InlineData("{\"pdq\": 12}", "This JSON names no PDQ hash.")]
    [InlineData("{\"pdq\": \"12\"}", "This is no PDQ hash")]
    [InlineData("{\"pdq\": \"\\ud800\"}", "This JSON has a text in it that is none.")]
    [InlineData("{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}", "This is not JSON as it should be")]
    [InlineData("pdq 0123", "This is no PDQ hash")]
    [InlineData("zz,100,x", "This is no PDQ hash")]
    public void Read_ALineThatIsWrong_NamesItAndWhy(string line, string reason)
    {
        var reading = Read($"{A}\n{line}\n{B}\n");
        Assert.Equal([A, B], reading.Entries.Select(entry => entry.Hash.ToString()));
        var bad = Assert.Single(reading.BadLines);
        Assert.Equal(2, bad.Number);
        Assert.StartsWith(reason, bad.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ALineWithoutEnd_IsNeverHeld()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = Core.HashLists.HashLists.Read(new Repeating("a", 200_000_000));
        Assert.Equal([new BadLine(1, "This line is longer than 16,384 letters.")], reading.BadLines);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void Read_MoreBadLinesThanAnybodyReads_NamesTheFirstAndCountsAll()
    {
        var reading = Core.HashLists.HashLists.Read(new Repeating("nonsense!\n", 20_000_000));
        Assert.Equal((100, 2_000_000), (reading.BadLines.Count, reading.BadLineCount));
    }

    [Fact]
    public void Read_MoreHashesThanAreRead_SaysFromWhereOn()
    {
        var reading = Core.HashLists.HashLists.Read(new StringReader($"{A}\n{B}\n{A}\n{C}\n{A}\n"), most: 2);
        Assert.Equal([A, B], reading.Entries.Select(entry => entry.Hash.ToString()));
        Assert.Equal("The list has more than 2 hashes. From here on it was not read; cut it into parts.", Assert.Single(reading.BadLines).Reason);
        Assert.Equal(4, reading.BadLines[0].Number);
    }

    [Fact]
    public void Read_ColumnsInAnotherOrder_FollowsTheHeading()
    {
        var entry = Assert.Single(Read($"hash,from,kind\n{A},\"x, y\",stock\n").Entries);
        Assert.Equal(("x, y", "stock", null), (entry.From, entry.Kind, entry.Quality));
    }

    /// <summary>The same text again and again.</summary>
    private sealed class Repeating(string text, long letters) : TextReader
    {
        private long _at;

        public override int Read(char[] buffer, int index, int count)
        {
            count = (int)Math.Min(count, letters - _at);
            for (var i = 0; i < count; i++)
                buffer[index + i] = text[(int)(_at++ % text.Length)];
            return count;
        }
    }

    private static HashListReading Read(string text) => Core.HashLists.HashLists.Read(new StringReader(text));
}
