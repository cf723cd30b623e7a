using Catchlight.Imaging.Pixels;
using Catchlight.Ingest.Decoding;
using Catchlight.Ingest.Decoding.Jpeg;
using NetVips;

namespace Catchlight.Ingest.Tests.Decoding.Jpeg;

public class JpegLumaTests
{
    private const int Width = 203;
    private const int Height = 141;

    /// <summary>Kinds of plain JPEG: with colours at full and half resolution, grey, with restarts, with tables made for the file, coarse.</summary>
    public static TheoryData<string> Kinds => ["full", "half", "grey", "restarts", "own tables", "coarse"];

    [Theory, MemberData(nameof(Kinds))]
    public void Read_WholeSide_IsTheLumaOfTheDecodedPicture(string kind)
    {
        var file = Make(kind);
        using var luma = Read(file, 8);
        Assert.NotNull(luma);
        Assert.Equal((Width, Height), (luma.Width, luma.Height));
        var expected = LumaOf(file);
        // The decoder rounds where we do not.
        for (var y = 0; y < Height; y++)
            for (var x = 0; x < Width; x++)
                Assert.InRange(luma.Samples[y * luma.Stride + x] - expected[y * Width + x], -2, 2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Read_SmallerSide_IsTheMeanOfWhatIsLeftOut(int side)
    {
        var file = Make("full");
        using var luma = Read(file, side);
        Assert.NotNull(luma);
        Assert.Equal(((Width * side + 7) / 8, (Height * side + 7) / 8), (luma.Width, luma.Height));
        var expected = LumaOf(file);
        var area = 8 / side;
        var sum = 0.0;
        for (var y = 0; y < Height / area; y++)
            for (var x = 0; x < Width / area; x++)
            {
                var mean = Enumerable.Range(0, area * area).Average(i => expected[(y * area + i / area) * Width + x * area + i % area]);
                sum += Math.Abs(luma.Samples[y * luma.Stride + x] - mean);
            }
        // With one sample a block it is the mean itself; with more, the lowest frequencies are not quite that.
        Assert.InRange(sum / (Height / area * (Width / area)), 0, side == 1 ? 0.3 : 4);
    }

    [Fact]
    public void Read_Cut_IsNull()
    {
        var file = Make("half");
        var start = JpegHeader.Read(file)!.DataStart;
        // The last two bytes are the end mark: without it the data may still be whole, but nobody says so.
        for (var length = start; length < file.Length; length++)
            Assert.Null(Read(file.AsSpan(0, length), 1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    public void Read_Damaged_IsNullOrAPictureAndNeverThrows(int side)
    {
        var random = new Random(side);
        var kinds = Kinds.Select(kind => Make(kind.Data)).ToArray();
        var broken = 0;
        for (var i = 0; i < 3000; i++)
        {
            var file = (byte[])kinds[i % kinds.Length].Clone();
            for (var n = random.Next(1, 6); n > 0; n--)
                file[random.Next(2, file.Length)] = (byte)random.Next(256);
            if (JpegHeader.Read(file) is not { } header || (long)header.Width * header.Height > 1_000_000)
                continue;
            using var luma = JpegLuma.Read(file, header, side);
            broken += luma is null ? 1 : 0;
        }
        Assert.True(broken > 500);
    }

    private static LumaPlane? Read(ReadOnlySpan<byte> file, int side) => JpegHeader.Read(file) is { } header ? JpegLuma.Read(file, header, side) : null;

    private static float[] LumaOf(byte[] file)
    {
        RgbImage image = Assert.IsType<Decoded>(new PictureDecoder().Decode(file)).Image;
        var luma = new float[image.Width * image.Height];
        for (var i = 0; i < luma.Length; i++)
            luma[i] = 0.299f * image.Pixels[3 * i] + 0.587f * image.Pixels[3 * i + 1] + 0.114f * image.Pixels[3 * i + 2];
        return luma;
    }

    private static byte[] Make(string kind)
    {
        _ = new PictureDecoder();
        using var noise = Image.Gaussnoise(Width, Height, sigma: 30, mean: 20, seed: 5);
        using var blurred = noise.Gaussblur(1);
        using var scene = TestPictures.Scene(Width, Height);
        // No colour near its limits: what the decoder cuts off there is not cut off here.
        using var sum = scene * 0.4 + blurred + 50;
        using var image = sum.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using var grey = image.Colourspace(Enums.Interpretation.Bw);
        return kind switch
        {
            "full" => image.JpegsaveBuffer(q: 90, subsampleMode: Enums.ForeignSubsample.Off),
            "grey" => grey.JpegsaveBuffer(q: 90),
            "restarts" => image.JpegsaveBuffer(q: 90, restartInterval: 7),
            "own tables" => image.JpegsaveBuffer(q: 90, optimizeCoding: true),
            "coarse" => image.JpegsaveBuffer(q: 10),
            _ => image.JpegsaveBuffer(q: 90, subsampleMode: Enums.ForeignSubsample.On),
        };
    }
}
