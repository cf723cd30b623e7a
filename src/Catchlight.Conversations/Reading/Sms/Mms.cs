using System.Globalization;
using Catchlight.Conversations.Reading.Markup;

namespace Catchlight.Conversations.Reading.Sms;

/// <summary>A multimedia message while its parts are being read.</summary>
internal sealed class Mms
{
    // Types of address in WAP-209: from.
    private const string From = "137";
    private const string NoAddress = "insert-address-token";

    private readonly List<string> _texts = [];
    private readonly string _address;
    private readonly string? _name;
    private readonly bool _sent;
    private readonly MessageTime? _time;
    private string? _from;
    private MessageKind _kind = MessageKind.Text;

    public Mms(in MarkupReader mms)
    {
        _address = mms.Attribute("address") ?? "";
        _name = mms.Attribute("contact_name");
        _sent = mms.RawAttribute("msg_box") is "2" || mms.RawAttribute("m_type") is "128";
        _time = long.TryParse(mms.RawAttribute("date"), NumberStyles.None, CultureInfo.InvariantCulture, out var date) ? Moments.FromMilliseconds(date) : null;
    }

    public void AddPart(in MarkupReader part)
    {
        var type = part.RawAttribute("ct");
        if (type is "text/plain")
        {
            if (part.Attribute("text") is { Length: > 0 } text and not "null")
                _texts.Add(text);
        }
        else if (_kind == MessageKind.Text && type is not "application/smil")
        {
            _kind = type.StartsWith("image/") ? MessageKind.Picture : type.StartsWith("video/") ? MessageKind.Video : type.StartsWith("audio/") ? MessageKind.Audio : MessageKind.Attachment;
        }
    }

    public void AddAddress(in MarkupReader address)
    {
        if (address.RawAttribute("type") is From && address.Attribute("address") is { } from and not NoAddress)
            _from = from;
    }

    /// <summary>Adds the message. In a group, who sent it is known by number alone.</summary>
    public bool Add(ExportDraft export)
    {
        var group = _address.Contains('~', StringComparison.Ordinal);
        return SmsXml.With(_address, _name, export).Add(SmsXml.Sender(_sent, group ? null : _name, group && _from is not null ? _from : _address, export), _time, string.Join('\n', _texts), _kind);
    }
}
