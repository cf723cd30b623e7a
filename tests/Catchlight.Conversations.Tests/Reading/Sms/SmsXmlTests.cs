namespace Catchlight.Conversations.Tests.Reading.Sms;

public sealed class SmsXmlTests
{
    [Fact]
    public void Read_Backup_HasAConversationANumber()
    {
        var export = Exports.Read("""
            <?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
            <!--File Created By SMS Backup & Restore-->
            <?xml-stylesheet type="text/xsl" href="sms.xsl"?>
            <smses count="4">
              <sms protocol="0" address="+447700900123" date="1773522390000" type="1" subject="null" body="it&apos;s &#55357;&#56832; &lt;3&#10;two" toa="null" readable_date="x" contact_name="Anna" />
              <sms protocol="0" address="+447700900123" date="1773522391000" type="2" body="who > me?" contact_name="Anna" />
              <sms protocol="0" address="12345" date="1773522380000" type="1" body="code" contact_name="(Unknown)" />
              <sms protocol="0" address="12345" date="1773522380000" type="1" contact_name="(Unknown)" />
              <mms date="1773522392000" msg_box="1" address="+447700900123" m_type="132" contact_name="Anna">
                <parts><part seq="-1" ct="application/smil" text="x"/><part seq="0" ct="image/jpeg" name="null" text="null" data="iVBORw0KGgo="/><part seq="0" ct="text/plain" text="look" /></parts>
                <addrs><addr address="+447700900123" type="137" charset="106"/><addr address="insert-address-token" type="151"/></addrs>
              </mms>
              <mms date="1773522392000" msg_box="1" address="+441~+442" m_type="132" contact_name="A, B"><parts><part ct="text/plain" text="all"/></parts><addrs><addr address="+442" type="137"/></addrs></mms>
            </smses>
            """);

        Assert.Equal(ConversationFormat.Sms, export.Format);
        Assert.Equal(["Anna", "12345", "A, B"], export.Conversations.Select(conversation => conversation.Title));
        Assert.Equal(["Anna|Text|it's 😀 <3\ntwo", "Me|Text|who > me?", "Anna|Picture|look"], export.Conversations[0].Lines());
        Assert.Equal(["12345|Text|code"], export.Conversations[1].Lines());
        Assert.Equal(["+442|Text|all"], export.Conversations[2].Lines());
        Assert.Equal("Me", export.Conversations[0].Owner);
        Assert.Equal("The file, message 4", Assert.Single(export.Skipped).Place);
    }

    [Fact]
    public void Read_EntitiesThatDefineEachOther_AreNotExpanded()
    {
        var export = Exports.Read("""
            <?xml version="1.0"?><!DOCTYPE smses [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
            <smses count="1"><sms address="1" date="1773522390000" type="1" body="&b;&c;&amp;" /></smses>
            """);

        Assert.Equal(["1|Text|&b;&c;&"], export.Only().Lines());
    }
}
