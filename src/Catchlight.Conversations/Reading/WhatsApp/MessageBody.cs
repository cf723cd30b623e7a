using Catchlight.Conversations.Reading.Texts;

namespace Catchlight.Conversations.Reading.WhatsApp;

/// <summary>What a person wrote, and what WhatsApp wrote in their name: a file left out, a call, a message taken back.</summary>
internal readonly ref struct MessageBody
{
    private const int LongestNote = 120;
    private const int LongestWords = 60;
    private const int ShortestNote = 6;
    private const int LongestFileName = 250;

    private MessageBody(MessageKind kind, ReadOnlySpan<char> text)
    {
        Kind = kind;
        Text = text;
    }

    public MessageKind Kind { get; }

    public ReadOnlySpan<char> Text { get; }

    /// <summary>Whether it can only have been written by the person who made the export.</summary>
    public bool IsOwners { get; private init; }

    /// <summary>Reads what stands behind the name.</summary>
    public static MessageBody Read(ReadOnlySpan<char> body)
    {
        var marked = IsMarked(body);
        var text = WithoutEdited(Marks.Trim(body));
        if (text.IsEmpty)
            return new MessageBody(MessageKind.Text, text);
        var end = text.IndexOf('\n');
        var first = Marks.TrimEnd(end < 0 ? text : text[..end]);
        var caption = end < 0 ? default : Marks.Trim(text[end..]);
        // View once, on Android.
        if (text is "null")
            return new MessageBody(MessageKind.Attachment, default);
        if (FileKind(first, marked) is { } kind)
            return new MessageBody(kind, caption);
        if (text.Length > LongestNote)
            return new MessageBody(MessageKind.Text, text);
        if (NoteOf(text) is { } note)
            return note.Kind == MessageKind.Call ? new MessageBody(MessageKind.Call, text) : new MessageBody(MessageKind.Deleted, default) { IsOwners = note.IsOwners };
        if (marked && IsCall(text))
            return new MessageBody(MessageKind.Call, text);
        // Places, polls and contacts are sent by a person, and have an address or several lines.
        return new MessageBody(marked && end < 0 && !text.Contains("://", StringComparison.Ordinal) ? MessageKind.System : MessageKind.Text, text);
    }

    private static bool IsMarked(ReadOnlySpan<char> body) => body.TrimStart(' ') is [Marks.LeftToRight, ..];

    private static ReadOnlySpan<char> WithoutEdited(ReadOnlySpan<char> text)
    {
        if (text is not [.., '>'])
            return text;
        foreach (var note in AppWords.Edited)
            if (text.EndsWith(note, StringComparison.OrdinalIgnoreCase))
                return Marks.TrimEnd(text[..^note.Length]);
        return text;
    }

    private static MessageKind? FileKind(ReadOnlySpan<char> line, bool marked)
    {
        if (line.Length > LongestFileName)
            return null;
        if (line is ['<', .., '>'])
            return line.Length <= LongestNote && !line[1..^1].ContainsAny('<', '>') ? FileNames.KindOf(Marks.TrimEnd(line[1..^1])) ?? MediaKind(line) : null;
        if (line is [.., ')'] && line.LastIndexOf('(') is > 0 and var open && FileNames.KindOf(Marks.TrimEnd(line[..open])) is { } attached
            && (marked || AppWords.Attached.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line[(open + 1)..^1])))
            return attached;
        if (line is [.., '>'] && line.LastIndexOf('<') is > 0 and var angle && line.Length - angle < 30 && FileNames.KindOf(Marks.TrimEnd(line[..angle])) is { } older)
            return older;
        if (line is [.., 'd'] && AppWords.Omitted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line))
            return MediaKind(line);
        // "Plan.pdf • ‎3 pages ‎document omitted"
        if (line.LastIndexOf(Marks.LeftToRight) is > 0 and var mark && AppWords.Omitted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line[(mark + 1)..]))
            return MediaKind(line[mark..]);
        return marked && line.Length <= 40 && !IsCall(line) ? NamedMedia(line) : null;
    }

    // Words of the languages that are not listed fall under "a file".
    private static MessageKind MediaKind(ReadOnlySpan<char> line) => NamedMedia(line) ?? MessageKind.Attachment;

    private static MessageKind? NamedMedia(ReadOnlySpan<char> line)
    {
        foreach (var (part, kind) in AppWords.Media)
            if (line.Contains(part, StringComparison.OrdinalIgnoreCase))
                return kind;
        return null;
    }

    // "Missed voice call", "Missed voice call, ‎Tap to call back", "This message was deleted."
    private static (MessageKind Kind, bool IsOwners)? NoteOf(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(',', '.', Marks.LeftToRight);
        var said = Marks.TrimEnd(end < 0 ? text : text[..end]);
        if (said.Length is < ShortestNote or > LongestWords || !AppWords.Notes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(said, out var note))
            return null;
        return note.Kind == MessageKind.Call || end < 0 || text[end..] is "." ? note : null;
    }

    private static bool IsCall(ReadOnlySpan<char> text)
    {
        foreach (var call in AppWords.Calls)
            if (text.StartsWith(call, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
