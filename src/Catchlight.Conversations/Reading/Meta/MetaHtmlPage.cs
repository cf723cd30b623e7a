using System.Globalization;
using Catchlight.Conversations.Reading.Markup;

namespace Catchlight.Conversations.Reading.Meta;

/// <summary>Walks over one page of messages.</summary>
internal sealed class MetaHtmlPage(string place, ConversationDraft conversation, ExportDraft export)
{
    // English, as the download has it in every language but a few; other dates stay unknown.
    private static readonly string[] TimeFormats =
    [
        "MMM d, yyyy h:mm tt", "MMM d, yyyy, h:mm tt", "MMM d, yyyy h:mm:ss tt", "MMM d, yyyy, h:mm:ss tt", "MMM d, yyyy H:mm", "MMM d, yyyy, H:mm", "d MMM yyyy, H:mm", "d MMM yyyy H:mm",
    ];

    private readonly ElementText _text = new();
    private Part _part;
    private int _depth;
    private int _partDepth;
    private int _listDepth;
    private string? _sender;
    private string? _content;
    private MessageKind _kind;
    private int _number;
    private bool _isOpen;

    private enum Part
    {
        None,
        Sender,
        Content,
        Time,
    }

    /// <summary>Adds the messages of a page.</summary>
    public void Read(string page)
    {
        var reader = new MarkupReader(page);
        while (reader.Read())
        {
            if (reader.Token == MarkupToken.Text)
            {
                if (_part != Part.None && _listDepth == 0)
                    _text.Append(reader.Raw);
                continue;
            }
            if (reader.Is("br"))
                _text.Break();
            else if (reader.Token == MarkupToken.Open && !reader.IsEmptyElement && !IsVoid(reader))
                Open(reader);
            else if (reader.Token == MarkupToken.Close && !Close(reader))
                return;
            else if (reader.Token == MarkupToken.Open && _part == Part.Content)
                SetKind(reader);
        }
        SkipBroken();
    }

    private void Open(in MarkupReader reader)
    {
        var message = reader.HasClass("_a6-g") || reader.HasClass("_2lej");
        if (message)
            Begin();
        _depth++;
        if (message)
            return;
        if (_part == Part.None)
        {
            var part = reader.HasClass("_a6-h") || reader.HasClass("_2lek") ? Part.Sender : reader.HasClass("_a6-p") || reader.HasClass("_2let") ? Part.Content
                : reader.HasClass("_a6-o") || reader.HasClass("_2lem") ? Part.Time : Part.None;
            if (part != Part.None)
                (_part, _partDepth) = (part, _depth);
            return;
        }
        if (_part != Part.Content)
            return;
        // Reactions to the message are a list in it.
        if (reader.Is("ul") && _listDepth == 0)
            _listDepth = _depth;
        SetKind(reader);
        if (reader.Is("div") || reader.Is("p"))
            _text.NewLine();
    }

    // Whatever was left open by the message before.
    private void Begin()
    {
        SkipBroken();
        (_number, _isOpen) = (_number + 1, true);
        _text.Take();
        (_part, _depth, _listDepth, _sender, _content, _kind) = (Part.None, 0, 0, null, null, MessageKind.Text);
    }

    private void SkipBroken()
    {
        if (_isOpen && _sender is not null)
            export.Skip(string.Create(CultureInfo.InvariantCulture, $"{place}, message {_number}"), "It is damaged.");
    }

    private bool Close(in MarkupReader reader)
    {
        if (IsVoid(reader) || _depth == 0)
            return true;
        if (_part == Part.Content && (reader.Is("div") || reader.Is("p")))
            _text.NewLine();
        if (_listDepth == _depth)
            _listDepth = 0;
        if (_part != Part.None && _partDepth == _depth && !End())
            return false;
        _depth--;
        return true;
    }

    private bool End()
    {
        var (part, text) = (_part, _text.Take());
        (_part, _listDepth) = (Part.None, 0);
        if (part == Part.Sender)
            _sender = text;
        else if (part == Part.Content)
            _content = text;
        else if (_sender is not null && _content is not null)
            return Add(text);
        return true;
    }

    private bool Add(string time)
    {
        var sent = DateTime.TryParseExact(time, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var moment) ? new MessageTime(moment, null) : (MessageTime?)null;
        var text = _kind is MessageKind.Video or MessageKind.Audio ? _content!.Replace("Click for video:", "", StringComparison.Ordinal) : _content!;
        var system = _kind == MessageKind.Text && MetaWords.IsReaction(text);
        var sender = export.Name(_sender);
        (_sender, _content, _isOpen) = (null, null, false);
        return conversation.Add(system ? null : sender, sent, text, system ? MessageKind.System : _kind);
    }

    private void SetKind(in MarkupReader reader)
    {
        if (_kind != MessageKind.Text)
            return;
        _kind = reader.Is("img") ? MessageKind.Picture
            : reader.Is("audio") || reader.Is("video") && reader.RawAttribute("src").Contains("/audio/", StringComparison.OrdinalIgnoreCase) ? MessageKind.Audio
            : reader.Is("video") ? MessageKind.Video
            : MessageKind.Text;
    }

    private static bool IsVoid(in MarkupReader reader) => reader.Is("img") || reader.Is("hr") || reader.Is("meta") || reader.Is("link") || reader.Is("input") || reader.Is("source") || reader.Is("base");
}
