using Catchlight.Ingest.Zip;

namespace Catchlight.Ingest.Tests.Zip;

public sealed class RewindableStreamTests
{
    private const int Length = 5_000_000;

    private static readonly byte[] Content = Make();

    [Fact]
    public void Read_AnyWayBackAndForth_GivesWhatIsThere()
    {
        var begun = 0;
        using var stream = new RewindableStream(() => { begun++; return new MemoryStream(Content); }, Length);
        var buffer = new byte[70_000];
        foreach (var position in new[] { 0, 3_000_000, 2_900_000, 2_000_001, 4_999_990, 4_500_000, 10, 1_500_000, 5_000_000, 6_000_000 })
        {
            stream.Position = position;
            var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            Assert.Equal(Math.Clamp(Length - position, 0, buffer.Length), read);
            Assert.True(buffer.AsSpan(0, read).SequenceEqual(Content.AsSpan(Math.Min(position, Length), read)));
        }
        // Far back twice; all else was within reach.
        Assert.Equal(3, begun);
    }

    [Fact]
    public void Read_MoreThanAnnounced_IsNotGiven()
    {
        using var stream = new RewindableStream(() => new MemoryStream(Content), 100);
        Assert.Equal(100, stream.ReadAtLeast(new byte[200], 200, throwOnEndOfStream: false));
    }

    [Fact]
    public void Read_FarBackAgainAndAgain_EndsInAnError()
    {
        using var stream = new RewindableStream(() => new MemoryStream(Content), Length);
        var e = Assert.Throws<IOException>(() =>
        {
            for (var i = 0; i < 100; i++)
            {
                stream.Position = i % 2 == 0 ? 0 : Length - 1;
                stream.ReadByte();
            }
        });
        Assert.Contains("too often", e.Message, StringComparison.Ordinal);
    }

    private static byte[] Make()
    {
        var content = new byte[Length];
        new Random(1).NextBytes(content);
        return content;
    }
}
