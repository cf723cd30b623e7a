using System.IO.Compression;
using System.Text;

namespace Catchlight.Conversations.Tests.Reading;

/// <summary>A small export of each kind.</summary>
internal static class SampleExports
{
    private const string Android = "14/03/2026, 21:05 - Messages and calls are end-to-end encrypted.\n14/03/2026, 21:07 - Anna: hi\n14/03/2026, 21:08 - Ben: hello\nsecond: line\n14/03/2026, 21:09 - Anna: <Media omitted>\n14/03/2026, 21:10 - Anna: IMG-1.jpg (file attached)\nlook\n";
    private const string Ios = "[14.03.26, 21:07:11] Anna: hi\n\u200E[14.03.26, 21:08:11] Anna: \u200Eimage omitted\n\u200E[14.03.26, 21:09:11] Ben: \u200E<attached: 1-VIDEO.mp4>\n[3/14/26, 9:07:11\u202FPM] Ben: x\n";

    public static IReadOnlyDictionary<string, byte[]> All { get; } = Make();

    private static Dictionary<string, byte[]> Make()
    {
        var all = new Dictionary<string, string>
        {
            ["whatsapp-android"] = Android,
            ["whatsapp-ios"] = Ios,
            ["pasted"] = "Anna: hi\nMe: hello\nhow are you?\n[21:08] Ben: x\nAnna, [14.03.2026 21:07]\nhi\n",
            ["instagram-json"] = """{"participants": [{"name": "Ren\u00c3\u00a9"}], "messages": [{"sender_name": "Ren\u00c3\u00a9", "timestamp_ms": 1773522420000, "content": "look", "share": {"link": "https://x"}}, {"sender_name": "b", "timestamp_ms": 1773522410000, "photos": [{"uri": "x.jpg"}]}], "title": "Ren\u00c3\u00a9", "thread_path": "inbox/r"}""",
            ["instagram-html"] = """<html><head><title>a</title></head><body><div class="pam _3-95 _a6-g"><h2 class="_3-95 _a6-h">ben</h2><div class="_3-95 _a6-p"><div>hi<br/>you &amp; <ul><li>x</li></ul></div></div><div class="_3-94 _a6-o">Mar 14, 2026 9:07 pm</div></div></body></html>""",
            ["telegram-json"] = """{"name": "Anna", "type": "personal_chat", "id": 1, "messages": [{"id": 2, "type": "message", "date": "2026-03-14T21:07:00", "date_unixtime": "1773518820", "from": "Anna", "from_id": "user3", "text": ["see ", {"type": "text_link", "text": "this", "href": "https://e/"}]}, {"id": 3, "type": "service", "date": "2026-03-14T21:07:00", "actor": "x", "action": "phone_call"}]}""",
            ["telegram-html"] = """<div class="page_header"><div class="text bold">Anna</div></div><div class="message service"><div class="body details">14 March</div></div><div class="message default clearfix" id="message1"><div class="body"><div class="pull_right date details" title="14.03.2026 21:07:11 UTC+01:00">21:07</div><div class="from_name">Anna</div><div class="forwarded body"><div class="from_name">M</div><div class="text">hi<br>you</div></div></div></div>""",
            ["snapchat"] = """{"Received Saved Chat History": [{"From": "a", "Media Type": "TEXT", "Created": "2022-07-22 19:28:21 UTC", "Text": "it&#39;s"}], "b": [{"From": "b", "Media Type": "STATUSX", "Created": "2022-07-22 19:28:21 UTC", "Content": null, "IsSender": true, "Created(microseconds)": 1713576562686}]}""",
            ["discord"] = """{"guild": {"id": "0"}, "channel": {"name": "anna"}, "messages": [{"type": "Default", "timestamp": "2026-03-14T21:07:00.123+00:00", "content": "hi", "author": {"name": "anna"}, "attachments": [{"fileName": "x.png"}]}], "messageCount": 1}""",
            ["signal-lines"] = """{"recipient": {"id": "1", "self": {}}}""" + "\n" + """{"chat": {"id": "10", "recipientId": "1"}}""" + "\n" + """{"chatItem": {"chatId": "10", "authorId": "1", "dateSent": "1773522391000", "outgoing": {}, "standardMessage": {"text": {"body": "hi"}}}}""" + "\n" + """{"date": "2026-03-14T21:07:11", "sender": "Me", "body": "hi"}""",
            ["sms"] = """<?xml version='1.0'?><smses count="2"><sms address="+1" date="1773522390000" type="1" body="it&apos;s &#55357;&#56832;" contact_name="Anna" /><mms date="1773522392000" msg_box="1" address="+1~+2"><parts><part ct="image/jpeg" data="iVBO"/><part ct="text/plain" text="look" /></parts><addrs><addr address="+1" type="137"/></addrs></mms></smses>""",
            ["email"] = "From: =?utf-8?B?w4RubmE=?= <a@example.org>\nTo: b@example.org\nSubject: s\nDate: Sat, 14 Mar 2026 21:07:11 +0200\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n<p>Hello =E2=82</p>\n--b\nContent-Type: message/rfc822\n\nFrom: x@example.org\nSubject: y\n\npay\n--b--\n",
            ["mailbox"] = "From a Sat Mar 14 21:07:11 2026\nFrom: a@example.org\nSubject: s\nMessage-ID: <1@x>\n\none\n\nFrom b Sat Mar 14 21:07:11 2026\nFrom: b@example.org\nSubject: Re: s\nIn-Reply-To: <1@x>\n\ntwo\n",
        }.ToDictionary(sample => sample.Key, sample => Encoding.UTF8.GetBytes(sample.Value));
        all["utf-16"] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Android)];
        all["zip"] = Zip(all);
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data", "chat-miner"), "test_*", SearchOption.AllDirectories))
            all[$"{Path.GetFileName(Path.GetDirectoryName(file))} {Path.GetFileName(file)}"] = File.ReadAllBytes(file);
        return all;
    }

    private static byte[] Zip(IReadOnlyDictionary<string, byte[]> files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry($"{name}.txt").Open();
                entry.Write(bytes);
            }
        }
        return stream.ToArray();
    }
}
