using System.Buffers.Binary;
using System.IO.Hashing;
using System.Net.Http.Headers;
using System.Text;

namespace Catchlight.Web.Tests.Checking;

/// <summary>Requests that no check can come of.</summary>
internal static class BadUploads
{
    private const int MB = 1_000_000;

    public static HttpContent Make(string upload) => upload switch
    {
        "nothing chosen" => NothingChosen(),
        "no file field" => new MultipartFormDataContent { { new StringContent("") { Headers = { ContentType = null } }, "picture" } },
        "empty" => Visitor.Form([]),
        "text.jpg" => Visitor.Form("I am a picture, honestly."u8.ToArray(), "text.jpg"),
        "truncated" => Visitor.Form(MadePhotos.Jpeg(1)[..3000]),
        "50,000 x 50,000" => Visitor.Form(PngHeader(50_000, 50_000)),
        "gif bomb" => Visitor.Form([.. "GIF89a"u8, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0x2C, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 2, 1, 0x44, 0, 0x3B]),
        "60 MB" => new MultipartFormDataContent { { new StreamContent(new LongStream(60 * MB, canSeek: true)), "picture", "long.jpg" } },
        "60 MB, length unsaid" => new MultipartFormDataContent { { new StreamContent(new LongStream(60 * MB, canSeek: false)), "picture", "long.jpg" } },
        "cut off" => CutOff(),
        "another field" => Visitor.Form(MadePhotos.Jpeg(1), field: "photo"),
        "no form" => new ByteArrayContent(MadePhotos.Jpeg(1)),
        _ => throw new ArgumentOutOfRangeException(nameof(upload)),
    };

    // What a browser sends where no file was chosen.
    private static ByteArrayContent NothingChosen() => Raw("--x\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"\"\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--x--\r\n");

    private static ByteArrayContent CutOff() => Raw("--x\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a.jpg\"\r\n\r\nabc");

    private static ByteArrayContent Raw(string body) => new(Encoding.ASCII.GetBytes(body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x") } };

    private static byte[] PngHeader(uint width, uint height)
    {
        var header = new byte[17];
        "IHDR"u8.CopyTo(header);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(8), height);
        (header[12], header[13]) = (8, 2);
        var sum = Crc32.Hash(header);
        Array.Reverse(sum);
        return [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. header, .. sum];
    }

    public static byte[] ManyFrames(int frames)
    {
        // 2 by 2 pixels: clear, 0, 1, 1, 0, end, in codes of 3 bits.
        byte[] frame = [0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 3, 0x44, 0x02, 0x05, 0];
        return [.. "GIF89a"u8, 2, 0, 2, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, .. Enumerable.Repeat(frame, frames).SelectMany(bytes => bytes), 0x3B];
    }

    /// <summary>So many bytes after the first ones of a JPEG, which are nowhere.</summary>
    private sealed class LongStream(long length, bool canSeek) : Stream
    {
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => canSeek;

        public override bool CanWrite => false;

        public override long Length => canSeek ? length : throw new NotSupportedException();

        public override long Position { get => _at; set => _at = value; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - _at);
            buffer.AsSpan(offset, read).Fill(0xFF);
            if (_at == 0 && read > 1)
                buffer[offset + 1] = 0xD8;
            _at += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
