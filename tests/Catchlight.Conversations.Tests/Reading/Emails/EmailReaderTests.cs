using System.Text;
using Catchlight.Tests.Shared;

namespace Catchlight.Conversations.Tests.Reading.Emails;

public sealed class EmailReaderTests
{
    private const string Multipart = """
        From: =?utf-8?B?w4RubmE=?= <anna@example.org>
        To: Ben <ben@example.org>, c@example.org
        Subject: =?iso-8859-1?Q?Gr=FC=DFe?=
        Date: Sat, 14 Mar 2026 21:07:11 +0200
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        <html><head><title>no</title><style>p{}</style></head><body><p>Hello&nbsp;you =E2=82=AC</p><br>bye</body></html>
        --b
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --b--
        """;

    [Fact]
    public void Read_Multipart_HasHeadAndText()
    {
        var export = Exports.Read(Multipart);

        Assert.Equal(ConversationFormat.Email, export.Format);
        var message = Assert.Single(export.Only().Messages);
        Assert.Equal("Hello you €\n\nbye", message.Text);
        Assert.Equal(MessageKind.Email, message.Kind);
        Assert.Equal(new DateTimeOffset(2026, 3, 14, 19, 7, 11, TimeSpan.Zero), message.Sent!.Value.Instant);
        Assert.Equal(["anna@example.org"], message.Email!.From);
        Assert.Equal(["ben@example.org", "c@example.org"], message.Email.To);
        Assert.Equal("Grüße", message.Email.Subject);
        Assert.True(message.Email.HasPictures);
        Assert.Equal("Grüße", export.Only().Title);
    }

    [Fact]
    public void Read_Mailbox_PutsAnswersTogether()
    {
        var export = Exports.Read("""
            From a@example.org Sat Mar 14 21:07:11 2026
            From: a@example.org
            Subject: hello
            Date: Sat, 14 Mar 2026 21:07:11 +0000
            Message-ID: <1@example.org>

            one

            From b@example.org Sat Mar 14 22:07:11 2026
            From: b@example.org
            Subject: Re: hello
            Date: Sat, 14 Mar 2026 22:07:11 +0000
            In-Reply-To: <1@example.org>

            two

            From c@example.org Sat Mar 14 23:07:11 2026
            From: c@example.org
            Subject: other
            Date: Sat, 14 Mar 2026 23:07:11 +0000

            three
            """);

        Assert.Equal(2, export.Conversations.Count);
        Assert.Equal(["a@example.org|Email|one", "b@example.org|Email|two"], export.Conversations[0].Lines());
        Assert.Equal(["c@example.org|Email|three"], export.Conversations[1].Lines());
    }

    [Theory]
    [InlineData("multipart/signed; protocol=\"application/pkcs7-signature\"; micalg=sha-256; boundary=b", "application/pkcs7-signature; name=smime.p7s")]
    [InlineData("multipart/signed; protocol=\"application/pgp-signature\"; micalg=pgp-sha256; boundary=b", "application/pgp-signature")]
    [InlineData("multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b", "application/pkcs7-mime; smime-type=enveloped-data")]
    public void Read_Signed_IsReadWithoutItsSignature(string type, string signature)
    {
        var export = Exports.Read($"From: a@example.org\nSubject: s\nMIME-Version: 1.0\nContent-Type: {type}\n\n--b\nContent-Type: text/plain\n\nhello\n--b\nContent-Type: {signature}\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--\n");

        Assert.Equal(["a@example.org|Email|hello"], export.Only().Lines());
    }

    [Fact]
    public void Read_HtmlThatIsCalledPlain_IsReadAsAPersonWould()
    {
        var export = Exports.Read("From: a@example.org\nSubject: s\nContent-Type: text/plain\n\nOl&#225;,</br>\npay me\n\n5 < 6 & so on");

        Assert.Equal(["a@example.org|Email|Olá,\n\npay me\n\n5 < 6 & so on"], export.Only().Lines());
    }

    [Theory]
    [InlineData("windows-1252", "=93caf=E9=94 =80", "“café” €")]
    [InlineData("windows-1251", "=CF=F0=E8=E2=E5=F2", "Привет")]
    [InlineData("koi8-r", "=F0=D2=C9=D7=C5=D4", "Привет")]
    [InlineData("iso-8859-2", "=B1=E6=EA", "ąćę")]
    [InlineData("iso-8859-15", "5 =A4", "5 €")]
    [InlineData("windows-1254", "=FE=FD=F0", "şığ")]
    [InlineData("windows-1253", "=C3=E5=E9=DC", "Γειά")]
    [InlineData("us-ascii", "plain", "plain")]
    [InlineData("no-such-charset", "plain", "plain")]
    public void Read_OlderAlphabet_IsRead(string charset, string written, string text)
    {
        var export = Exports.Read($"From: a@example.org\nSubject: =?{charset}?Q?{written.Replace(' ', '_')}?=\nContent-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: quoted-printable\n\n{written}\n");

        Assert.Equal([$"a@example.org|Email|{text}"], export.Only().Lines());
        Assert.Equal(text, export.Only().Title);
    }

    [Fact]
    public void Read_SentOnAsAFile_IsReadToo()
    {
        var export = Exports.Read("From: a@example.org\nSubject: fw\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nsee this\n--b\nContent-Type: message/rfc822\n\nFrom: x@example.org\nSubject: bad\n\npay me\n--b--\n");

        Assert.Equal(["a@example.org|Email|see this", "x@example.org|Email|pay me"], export.Only().Lines());
    }

    [Fact]
    public void Read_RealEmails_AllHaveTextAndSender()
    {
        var folder = SharedData.Require("emails");
        foreach (var file in Directory.EnumerateFiles(folder, "*.eml"))
        {
            var export = Exports.Read(File.ReadAllBytes(file), Path.GetFileName(file));
            var message = export.Only().Messages[0];
            Assert.Equal(ConversationFormat.Email, export.Format);
            Assert.True(message.Text.Length > 20 || message.Email!.HasPictures, file);
            Assert.NotEmpty(message.Email!.From);
            Assert.DoesNotContain("<html", message.Text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Read_NestedWithoutEnd_Ends()
    {
        var text = new StringBuilder("From: a@example.org\nSubject: deep\nMIME-Version: 1.0\n");
        for (var i = 0; i < 5000; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n");

        Assert.Equal(ConversationFormat.Email, Exports.Read(text.ToString()).Format);
    }
}
