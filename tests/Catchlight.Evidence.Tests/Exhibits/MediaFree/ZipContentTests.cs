using System.Security.Cryptography;
using Catchlight.Evidence.Exhibits;
using Catchlight.Evidence.Exhibits.MediaFree;
using Catchlight.Evidence.Tests.Packing;

namespace Catchlight.Evidence.Tests.Exhibits.MediaFree;

public sealed class ZipContentTests
{
    [Fact]
    public async Task WriteAsync_AnExportWithMedia_KeepsTheTextsAlone()
    {
        var original = MadePack.Zip(
            ("chat/_chat.txt", "[14/03/2026, 21:05] Anna: pay"u8.ToArray()), ("chat/1.jpg", MadePack.Png(1)), ("chat/2.mp4", MadePack.Png(2)), ("chat/notes.txt", MadePack.Png(3)),
            ("chat/inner.zip", MadePack.Zip(("x.txt", "x"u8.ToArray()))), ("chat/page.html", "<img src='data:image/gif;base64,R0lGODlh'>"u8.ToArray()));
        using var stream = new MemoryStream();
        var leftOut = await new ZipContent(new BytesFile("chat.zip", original)).WriteAsync(stream, TestContext.Current.CancellationToken);
        Assert.Equal(new LeftOutMedia(5, new Sha256Digest(SHA256.HashData(original)), original.Length), leftOut);
        var files = IndependentBag.Files(stream.ToArray());
        Assert.Equal(["_chat.txt", "page.html"], files.Keys.Order());
        Assert.Equal("[14/03/2026, 21:05] Anna: pay"u8.ToArray(), files["_chat.txt"]);
        Assert.Equal("<img src='[left out by Catchlight: image/gif]'>"u8.ToArray(), files["page.html"]);
    }

    [Fact]
    public async Task WhyNotAsync_NoZip_SaysSo() =>
        Assert.Equal("It cannot be read as a zip.", await ZipContent.WhyNotAsync(new BytesFile("a.zip", "nothing"), TestContext.Current.CancellationToken));
}
