using System.Globalization;
using Catchlight.Conversations.Reading.Markup;

namespace Catchlight.Conversations.Reading.Sms;

/// <summary>
/// Reads the XML of "SMS Backup and Restore": <c>sms</c> with everything in attributes, and <c>mms</c> with parts. Pictures lie in the file as base64
/// and are passed over.
/// </summary>
internal static class SmsXml
{
    private const string Owner = "Me";
    private const string Sent = "2";

    public static ConversationFormat Read(string text, string place, ExportDraft export)
    {
        var reader = new MarkupReader(text);
        Mms? mms = null;
        var number = 0;
        while (reader.Read())
        {
            if (reader.Token == MarkupToken.Text)
                continue;
            if (reader.Is("sms") && reader.Token == MarkupToken.Open)
            {
                number++;
                if (!AddSms(reader, string.Create(CultureInfo.InvariantCulture, $"{place}, message {number}"), export))
                    break;
            }
            else if (reader.Is("mms"))
            {
                number += reader.Token == MarkupToken.Open ? 1 : 0;
                if (mms is not null && !mms.Add(export))
                    break;
                mms = reader.Token == MarkupToken.Open ? new Mms(reader) : null;
            }
            else if (reader.Is("part") && reader.Token == MarkupToken.Open)
            {
                mms?.AddPart(reader);
            }
            else if (reader.Is("addr") && reader.Token == MarkupToken.Open)
            {
                mms?.AddAddress(reader);
            }
        }
        mms?.Add(export);
        return ConversationFormat.Sms;
    }

    /// <summary>The conversation with a number, with the owner of the phone as "Me".</summary>
    public static ConversationDraft With(string address, string? name, ExportDraft export)
    {
        var conversation = export.Of($"sms {address}", NameOf(name, address));
        conversation.Owner = Owner;
        return conversation;
    }

    /// <summary>Who sent a message: the owner, or the other by name or number.</summary>
    public static string Sender(bool sent, string? name, string address, ExportDraft export) => sent ? Owner : export.Name(NameOf(name, address));

    private static string NameOf(string? name, string address) => name is null or "" or "(Unknown)" or "null" ? address : name;

    private static bool AddSms(in MarkupReader sms, string place, ExportDraft export)
    {
        if (sms.Attribute("address") is not { } address || sms.Attribute("body") is not { } body)
        {
            export.Skip(place, "It has no number or no text.");
            return true;
        }
        var name = sms.Attribute("contact_name");
        var time = long.TryParse(sms.RawAttribute("date"), NumberStyles.None, CultureInfo.InvariantCulture, out var date) ? Moments.FromMilliseconds(date) : null;
        return With(address, name, export).Add(Sender(sms.RawAttribute("type").SequenceEqual(Sent), name, address, export), time, body is "null" ? "" : body, MessageKind.Text);
    }
}
