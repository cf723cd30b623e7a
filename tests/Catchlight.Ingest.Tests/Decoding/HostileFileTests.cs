using System.IO.Compression;
using System.Text;
using Catchlight.Ingest.Decoding;
using CsCheck;

namespace Catchlight.Ingest.Tests.Decoding;

public sealed class HostileFileTests
{
    private readonly PictureDecoder _decoder = new();

    public static TheoryData<PictureFormat> Formats => [.. Enum.GetValues<PictureFormat>()];

    [Fact]
    public void Decode_NoBytes_IsEmpty() =>
        Assert.Equal("This file is empty.", PictureAssert.IsRefused(RefusalReason.Empty, _decoder.Decode(default)).Message);

    [Fact]
    public void Decode_Text_IsNotAPicture()
    {
        var refused = PictureAssert.IsRefused(RefusalReason.NotAPicture, _decoder.Decode("Dear friend, this is no photo."u8.ToArray()));
        Assert.Equal("This is not a picture we can read. We can read JPEG, PNG, WebP, GIF, TIFF, HEIC and AVIF.", refused.Message);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG")]
    [InlineData("<?xml version='1.0'?>\n<!-- x --><svg/>", "SVG")]
    [InlineData("%PDF-1.7 ", "PDF")]
    [InlineData("\0\0\0\u0018ftypisom\0\0\0\0isommp42", "video")]
    public void Decode_KnownButNotRead_NamesTheKind(string content, string kind) =>
        Assert.Contains(kind, PictureAssert.IsRefused(RefusalReason.Unsupported, _decoder.Decode(Encoding.Latin1.GetBytes(content))).Message, StringComparison.Ordinal);

    [Theory, MemberData(nameof(Formats))]
    public void Decode_CutAnywhere_IsRefused(PictureFormat format)
    {
        var whole = TestPictures.Make(format);
        // The last bytes of some formats are padding or an end mark that holds no pixel: up to there every cut must show.
        foreach (var percent in new[] { 2, 10, 25, 50, 75, 90, 97 })
        {
            var refused = Assert.IsType<Refused>(_decoder.Decode(whole.AsMemory(0, whole.Length * percent / 100)));
            Assert.True(refused.Reason is RefusalReason.Damaged or RefusalReason.NotAPicture, $"{percent} %: {refused}");
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void Decode_NoiseAfterTheFirstBytes_IsDamaged(PictureFormat format)
    {
        var noise = TestPictures.Make(format).AsSpan(0, 32).ToArray().Concat(Noise(5000)).ToArray();
        var refused = Assert.IsType<Refused>(_decoder.Decode(noise));
        Assert.True(refused.Reason is RefusalReason.Damaged or RefusalReason.TooManyPixels, refused.ToString());
    }

    [Theory]
    [InlineData(50_000, 50_000)]
    [InlineData(2_000_000_000, 1)]
    [InlineData(uint.MaxValue, uint.MaxValue)]
    public void Decode_HugePngHeader_IsTooManyPixels(uint width, uint height) =>
        PictureAssert.IsRefused(RefusalReason.TooManyPixels, _decoder.Decode(TestPictures.PngHeader(width, height)));

    [Fact]
    public void Decode_PngOfZeros_IsRefusedBeforeItIsInflated()
    {
        // 30,000 × 30,000 in a few hundred kilobytes, with true checksums.
        var file = PngOfZeros(30_000, 30_000, 90_000_000);
        PictureAssert.IsRefused(RefusalReason.TooManyPixels, _decoder.Decode(file));
    }

    [Fact]
    public void Decode_PngWithABombInItsText_StaysSmall()
    {
        using var stream = new MemoryStream();
        var png = TestPictures.Png();
        stream.Write(png.AsSpan(0, 33));
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var i = 0; i < 1000; i++)
                zlib.Write(new byte[1_000_000]);
        }
        TestPictures.WriteChunk(stream, [.. "zTXtbomb\0\0"u8, .. packed.ToArray()]);
        stream.Write(png.AsSpan(33));
        var before = Environment.WorkingSet;
        var outcome = _decoder.Decode(stream.ToArray());
        Assert.True(outcome is Decoded or Refused { Reason: RefusalReason.Damaged }, outcome.ToString());
        Assert.InRange(Environment.WorkingSet - before, long.MinValue, 300_000_000);
    }

    [Fact]
    public void Decode_GifWithAHugeCanvas_IsTooManyPixels() =>
        PictureAssert.IsRefused(RefusalReason.TooManyPixels, _decoder.Decode((byte[])[.. "GIF89a"u8, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0x3B]));

    [Fact]
    public void Decode_GifWithAFrameLargerThanItsCanvas_IsRefused()
    {
        byte[] frame = [0x2C, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0x80, 0, 0, 0, 255, 255, 255, 2, 2, 0x44, 1, 0, 0x3B];
        var outcome = _decoder.Decode((byte[])[.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, .. frame]);
        Assert.True(outcome is Refused { Reason: RefusalReason.TooManyPixels or RefusalReason.Damaged } or Decoded { Image.Width: 1 }, outcome.ToString());
    }

    [Fact]
    public void Decode_GifOfAMillionFrames_CostsOneFrame()
    {
        var gif = TestPictures.Gif();
        using var stream = new MemoryStream();
        stream.Write(gif.AsSpan(0, gif.Length - 1));
        byte[] tiny = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
        for (var i = 0; i < 1_000_000; i++)
            stream.Write(tiny);
        stream.WriteByte(0x3B);
        var file = stream.ToArray();
        var before = Environment.WorkingSet;
        PictureAssert.ShowsScene(PictureAssert.IsDecoded(_decoder.Decode(file)).Image, 12);
        Assert.InRange(Environment.WorkingSet - before, long.MinValue, 100_000_000);
    }

    [Fact]
    public void Decode_JpegWithAHugeHeader_GivesAnOutcome()
    {
        // 40 megabytes of application segments, as a broken exporter or an attacker writes them.
        var jpeg = TestPictures.Jpeg();
        using var stream = new MemoryStream();
        stream.Write(jpeg.AsSpan(0, 2));
        byte[] segment = [0xFF, 0xE1, 0xFF, 0xFF, .. "Exif\0\0"u8, .. Noise(65_527)];
        for (var i = 0; i < 600; i++)
            stream.Write(segment);
        stream.Write(jpeg.AsSpan(2));
        Assert.NotNull(_decoder.Decode(stream.ToArray()));
    }

    [Fact]
    public void Decode_TooManyBytes_IsRefusedWithBothSizes()
    {
        var decoder = new PictureDecoder(new DecoderOptions { MaxBytes = 1000 });
        var refused = PictureAssert.IsRefused(RefusalReason.TooManyBytes, decoder.Decode(new byte[1001]));
        Assert.Contains("1,001 bytes", refused.Message, StringComparison.Ordinal);
        Assert.Contains("1,000 bytes", refused.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Formats))]
    public void Decode_MorePixelsThanAllowed_IsRefusedInEveryFormat(PictureFormat format)
    {
        var decoder = new PictureDecoder(new DecoderOptions { MaxPixels = TestPictures.Width * TestPictures.Height - 1 });
        Assert.Equal("This picture is too big: 48 by 32 pixels. We can read up to 1,535 pixels in all.",
            PictureAssert.IsRefused(RefusalReason.TooManyPixels, decoder.Decode(TestPictures.Make(format))).Message);
    }

    [Theory, MemberData(nameof(Formats))]
    public void Decode_AnyMutation_GivesAnOutcome(PictureFormat format)
    {
        var whole = TestPictures.Make(format);
        var decoder = new PictureDecoder(new DecoderOptions { MaxPixels = 1_000_000 });
        var change = Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte);
        Gen.Select(change.Array[1, 12], Gen.Int[0, whole.Length]).Sample((changes, length) =>
        {
            var mutated = whole.ToArray();
            foreach (var (at, value) in changes)
                mutated[at] = value;
            if (length % 3 == 0)
                mutated = mutated[..length];
            var outcome = decoder.Decode(mutated);
            return outcome is Refused || outcome is Decoded { Image: var image } && image.Pixels.Length <= 3_000_000;
        }, iter: 250, threads: 1);
    }

    [Fact]
    public void DecodeFile_WhatIsNoReadableFile_IsUnreadable()
    {
        using var folder = new TemporaryFolder();
        PictureAssert.IsRefused(RefusalReason.Unreadable, _decoder.DecodeFile(folder.File("absent.jpg")));
        Assert.Contains("folder", PictureAssert.IsRefused(RefusalReason.Unreadable, _decoder.DecodeFile(folder.Path)).Message, StringComparison.Ordinal);
        PictureAssert.IsRefused(RefusalReason.Unreadable, _decoder.DecodeFile("a\0b.jpg"));
        PictureAssert.IsRefused(RefusalReason.Empty, _decoder.DecodeFile(folder.Write("empty.jpg", [])));
    }

    [Fact]
    public void DecodeFile_MoreBytesThanAllowed_IsNotRead()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("large.jpg");
        using (var sparse = File.Create(path))
            sparse.SetLength(60_000_000_000);
        Assert.Contains("60000 MB", PictureAssert.IsRefused(RefusalReason.TooManyBytes, _decoder.DecodeFile(path)).Message, StringComparison.Ordinal);
    }

    private static byte[] PngOfZeros(uint width, uint height, int bytes)
    {
        using var stream = new MemoryStream();
        stream.Write(TestPictures.PngHeader(width, height));
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var i = 0; i < bytes; i += 1_000_000)
                zlib.Write(new byte[1_000_000]);
        }
        TestPictures.WriteChunk(stream, [.. "IDAT"u8, .. packed.ToArray()]);
        TestPictures.WriteChunk(stream, [.. "IEND"u8]);
        return stream.ToArray();
    }

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(7).NextBytes(noise);
        return noise;
    }
}
