using System.Buffers;
using System.Text;
using Catchlight.Evidence.Exhibits.MediaFree;

namespace Catchlight.Evidence.Tests.Exhibits.MediaFree;

public sealed class MediaFilterTests
{
    private static readonly string Picture = Convert.ToBase64String(MadePack.Png(1));

    [Fact]
    public void Push_APictureInAPage_IsLeftOut()
    {
        var (text, leftOut) = Filter("a.html", $"<p>Hello</p><img src=\"data:image/png;base64,{Picture}\"><b>data: 1, data:text/plain;base64,SGk=</b>");
        Assert.Equal(("<p>Hello</p><img src=\"[left out by Catchlight: image/png]\"><b>data: 1, data:text/plain;base64,SGk=</b>", 1), (text, leftOut));
    }

    [Theory, InlineData("a.html", "No picture here; data: only words. dat"), InlineData("a.json", "{\"data\":\"data:\"}"), InlineData("a.txt", ""), InlineData("a.txt", "data:")]
    public void Push_WordsAlone_StayAsTheyAre(string name, string words) => Assert.Equal((words, 0), Filter(name, words));

    [Fact]
    public void Push_AnEmailWithPictures_KeepsHeadsAndWords()
    {
        var folded = string.Join("\r\n", Picture.Chunk(76).Select(line => new string(line)));
        var email = $"""
            From: "A" <a@b.example>
            Received: from x (y [192.0.2.1])
            Content-Type: multipart/mixed;
             boundary="outer one"

            --outer one
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: base64

            {Convert.ToBase64String(Encoding.UTF8.GetBytes("Pay or I send it."))}
            --inner
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable

            <img src=3D"data:image/png;base64,iVBORw0KGgo=
            AAAA=3D"> end
            --inner--
            --outer one
            Content-Type: image/jpeg; name="you.jpg"
            Content-Transfer-Encoding: base64

            {folded}
            --outer one
            Content-Type: text/plain; name="really a picture.txt"
            Content-Transfer-Encoding: base64

            {folded}
            --outer one
            Content-Type: message/rfc822

            Subject: forwarded
            Content-Type: application/octet-stream

            {folded}
            --outer one--
            """.ReplaceLineEndings("\r\n");
        var (text, leftOut) = Filter("a.eml", email);
        Assert.Equal(4, leftOut);
        Assert.DoesNotContain(folded[..40], text, StringComparison.Ordinal);
        Assert.DoesNotContain("iVBORw", text, StringComparison.Ordinal);
        Assert.Contains("Received: from x (y [192.0.2.1])\r\n", text, StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes("Pay or I send it.")), text, StringComparison.Ordinal);
        Assert.Contains("name=\"you.jpg\"\r\nContent-Transfer-Encoding: base64\r\n\r\n[left out by Catchlight: image/jpeg]\r\n--outer one\r\n", text, StringComparison.Ordinal);
        Assert.Contains("[left out by Catchlight: not text]\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Subject: forwarded\r\nContent-Type: application/octet-stream\r\n\r\n[left out by Catchlight: application/octet-stream]\r\n--outer one--", text, StringComparison.Ordinal);
        Assert.Contains("<img src=3D\"[left out by Catchlight: image/png]\"> end\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Push_AnEmailThatIsAPicture_KeepsItsHeadAlone() =>
        Assert.Equal(("Subject: x\nContent-Type: IMAGE/PNG\n\n[left out by Catchlight: image/png]\r\n", 1), Filter("a.eml", $"Subject: x\nContent-Type: IMAGE/PNG\n\n{Picture}\n"));

    [Fact]
    public void Push_AMailbox_StartsAnewWithEachEmail()
    {
        var mailbox = $"From a@b 1\nContent-Type: image/png\n\n{Picture}\n\nFrom c@d 2\nSubject: two\n\nFrom here on it is words.\n";
        Assert.Equal(("From a@b 1\nContent-Type: image/png\n\n[left out by Catchlight: image/png]\r\nFrom c@d 2\nSubject: two\n\nFrom here on it is words.\n", 1), Filter("a.mbox", mailbox));
    }

    // In pieces of every size the outcome is the same.
    private static (string Text, int LeftOut) Filter(string name, string text)
    {
        (string Text, int LeftOut)? first = null;
        foreach (var size in (int[])[text.Length + 1, 1, 2, 3, 7, 64, 161])
        {
            var filter = MediaFilter.For(name);
            var output = new ArrayBufferWriter<byte>();
            foreach (var piece in Encoding.UTF8.GetBytes(text).Chunk(size))
                filter.Push(piece, output);
            filter.Finish(output);
            var outcome = (Encoding.UTF8.GetString(output.WrittenSpan), filter.LeftOut);
            first ??= outcome;
            Assert.Equal(first.Value, outcome);
        }
        return first!.Value;
    }
}
