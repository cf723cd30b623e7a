using Catchlight.Conversations.Reading.Markup;

namespace Catchlight.Conversations.Reading.Telegram;

/// <summary>
/// Walks over one page: a header with the name of the chat, then messages (<c>message default</c>, or <c>service</c>) with a name, where it is not
/// the one before (<c>joined</c>), a date whose title is the whole time, a text, and what stands for media.
/// </summary>
internal sealed class TelegramHtmlPage(string folder, ExportDraft export)
{
    private readonly ElementText _text = new();
    private readonly Stack<Part> _open = new();
    private ConversationDraft? _conversation;
    private string? _title;
    private string? _sender;
    private string _content = "";
    private MessageTime? _sent;
    private MessageKind _kind;
    private bool _inMessage;
    private int _forwarded;

    private enum Part
    {
        Other,
        Forwarded,
        Header,
        Title,
        Name,
        Text,
        Service,
    }

    /// <summary>Adds the messages of a page.</summary>
    public void Read(string page)
    {
        var reader = new MarkupReader(page);
        while (reader.Read())
        {
            if (reader.Token == MarkupToken.Text)
            {
                if (_open.TryPeek(out var part) && part is Part.Title or Part.Name or Part.Text or Part.Service)
                    _text.Append(reader.Raw);
            }
            else if (reader.Is("br"))
            {
                _text.Break();
            }
            else if (reader.Is("div"))
            {
                if (reader.Token == MarkupToken.Close)
                    Close();
                else if (!Open(reader))
                    return;
            }
            else if (reader.Is("a") && reader.Token == MarkupToken.Open)
            {
                SetKind(reader);
            }
        }
        AddMessage();
    }

    // Only divisions nest here: a text has no other inside.
    private bool Open(in MarkupReader reader)
    {
        if (reader.HasClass("message"))
        {
            if (!AddMessage())
                return false;
            // Whatever was left open by the message before.
            _open.Clear();
            _text.Take();
            (_inMessage, _forwarded) = (true, 0);
            _kind = reader.HasClass("service") ? MessageKind.System : MessageKind.Text;
            _open.Push(Part.Other);
            return true;
        }
        if (reader.HasClass("date") && _sent is null && _inMessage)
            _sent = TelegramHtml.Time(reader.RawAttribute("title"));
        SetKind(reader);
        var part = PartOf(reader);
        _forwarded += part == Part.Forwarded ? 1 : 0;
        if (part is Part.Title or Part.Name or Part.Service)
            _text.Take();
        _open.Push(part);
        return true;
    }

    private Part PartOf(in MarkupReader reader) =>
        reader.HasClass("page_header") ? Part.Header
        : reader.HasClass("forwarded") ? Part.Forwarded
        : !_inMessage && _title is null && reader.HasClass("text") && _open.Contains(Part.Header) ? Part.Title
        : !_inMessage ? Part.Other
        : reader.HasClass("from_name") && _forwarded == 0 ? Part.Name
        : reader.HasClass("text") && _kind != MessageKind.System ? Part.Text
        : reader.HasClass("details") && reader.HasClass("body") && _kind == MessageKind.System ? Part.Service
        : Part.Other;

    private void Close()
    {
        if (!_open.TryPop(out var part))
            return;
        if (part == Part.Forwarded)
            _forwarded--;
        else if (part == Part.Title)
            _title = _text.Take();
        else if (part == Part.Name)
            _sender = _text.Take();
        else if (part is Part.Text or Part.Service)
            _content = _text.Take();
    }

    private bool AddMessage()
    {
        if (!_inMessage)
            return true;
        _conversation ??= Begin();
        var system = _kind == MessageKind.System;
        var added = _conversation.Add(system || _sender is null ? null : export.Name(_sender), _sent, _content, _kind);
        (_inMessage, _sent, _content, _kind) = (false, null, "", MessageKind.Text);
        return added;
    }

    private ConversationDraft Begin()
    {
        var conversation = export.Of($"telegram {folder}", _title);
        conversation.OtherIs(_title);
        return conversation;
    }

    private void SetKind(in MarkupReader reader)
    {
        if (_kind != MessageKind.Text || !_inMessage)
            return;
        _kind = reader.HasClass("media_photo") || reader.HasClass("photo_wrap") ? MessageKind.Picture
            : reader.HasClass("media_video") || reader.HasClass("video_file_wrap") || reader.HasClass("animated_wrap") ? MessageKind.Video
            : reader.HasClass("media_voice_message") || reader.HasClass("media_audio_file") ? MessageKind.Audio
            : reader.HasClass("media_call") ? MessageKind.Call
            : reader.HasClass("media_file") || reader.HasClass("media_contact") || reader.HasClass("sticker_wrap") ? MessageKind.Attachment
            : MessageKind.Text;
    }
}
