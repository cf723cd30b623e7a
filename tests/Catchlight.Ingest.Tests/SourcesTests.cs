using System.IO.Compression;
using Catchlight.Ingest.Folders;
using Catchlight.Ingest.Tests.Decoding;
using Catchlight.Ingest.Wacz;
using Catchlight.Ingest.Warc;

namespace Catchlight.Ingest.Tests;

public sealed class SourcesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_Folder_IsAFolderSource() => IsOpened<FolderSource>(_folder.Path);

    [Fact]
    public void Open_PictureWithAnyName_IsAPicture()
    {
        var source = IsOpened<PictureFileSource>(_folder.Write("readme.txt", TestPictures.Avif()));
        var picture = Assert.IsType<SourcePicture>(Assert.Single(source.Read(CancellationToken.None)));
        Assert.Equal(source.Name, picture.Name);
        Assert.StartsWith("file:///", Assert.Single(picture.Appearances).PictureUrl, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WarcWithAnyName_IsAWarc()
    {
        IsOpened<WarcSource>(_folder.Write("a.jpg", "WARC/1.0\r\n"u8.ToArray()));
        IsOpened<WarcSource>(_folder.Write("b", Gzip("WARC/1.1\r\n"u8)));
    }

    [Theory]
    [InlineData("a.zip", "PK\u0003\u0004", "This is a ZIP file. Unpack it, and add what is in it.")]
    [InlineData("a.jpg", "text", "This is not a picture, a folder, a web archive or a table.")]
    [InlineData("a.jpg", "", "This file is empty.")]
    [InlineData("a.jpg", "%PDF-1.4", "This is a PDF file. We can read JPEG, PNG, WebP, GIF, TIFF, HEIC and AVIF.")]
    public void Open_WhatCannotBeRead_SaysWhy(string name, string content, string reason)
    {
        var path = _folder.Write(name, System.Text.Encoding.Latin1.GetBytes(content));
        Assert.Equal(new SourceRefused(path, reason), Sources.Open(path));
    }

    [Fact]
    public void Open_ArcWithAnyName_IsAnArchive()
    {
        IsOpened<WarcSource>(_folder.Write("a.bin", "filedesc://x.arc"u8.ToArray()));
        IsOpened<WarcSource>(_folder.Write("a.gz", Gzip("filedesc://x"u8)));
    }

    [Fact]
    public void Open_Wacz_IsAWacz() => IsOpened<WaczSource>(_folder.Write("a.wacz", "PK\u0003\u0004"u8.ToArray()));

    [Fact]
    public void Open_BrokenGzip_SaysWhy() =>
        Assert.IsType<SourceRefused>(Sources.Open(_folder.Write("a.warc.gz", [0x1F, 0x8B, 8, 0, 1, 2, 3])));

    [Fact]
    public void Open_Absent_SaysWhy() =>
        Assert.Equal("There is no such file.", Assert.IsType<SourceRefused>(Sources.Open(_folder.File("no/such"))).Reason);

    private static T IsOpened<T>(string path) where T : ISource =>
        Assert.IsType<T>(Assert.IsType<SourceOpened>(Sources.Open(path)).Source);

    private static byte[] Gzip(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(content);
        return packed.ToArray();
    }
}
