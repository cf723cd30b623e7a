using System.Globalization;
using Catchlight.Conversations.Reading.Texts;

namespace Catchlight.Conversations.Reading;

/// <summary>A conversation while it is being read.</summary>
internal sealed class ConversationDraft(ExportDraft export, string? title)
{
    private readonly List<Entry> _entries = [];
    private string? _other;

    public string? Title { get; set; } = title;

    /// <summary>Who of the senders has made the export, where the reader knows.</summary>
    public string? Owner { get; set; }

    /// <summary>Whether its source writes the newest message first. That counts only where times are not known.</summary>
    public bool IsNewestFirst { get; set; }

    public int Count => _entries.Count;

    /// <summary>Says who the other person is. Where two speak, the export is then of the one who is not.</summary>
    public void OtherIs(string? name) => _other = name;

    /// <summary>
    /// Adds a message. Marks that only steer the direction of writing are taken off its ends, and a text that is too long is cut, and said.
    /// False where there are as many messages as may be read: the reader stops then.
    /// </summary>
    public bool Add(string? sender, MessageTime? sent, ReadOnlySpan<char> text, MessageKind kind, EmailHead? email = null)
    {
        if (!export.TakeMessage())
            return false;
        text = Marks.Trim(text);
        var most = export.Options.MaxMessageLength;
        if (text.Length > most)
        {
            export.Skip(string.Create(CultureInfo.InvariantCulture, $"Message {_entries.Count + 1}"),
                string.Create(CultureInfo.InvariantCulture, $"It is very long. Only its first {most:N0} characters were read."));
            text = text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
        }
        _entries.Add(new Entry(sender is { Length: 0 } ? null : sender, sent, text.Contains('\r') ? text.ToString().ReplaceLineEndings("\n") : text.ToString(), kind, email));
        return true;
    }

    /// <summary>The conversation, in the order of its times where they are known throughout; messages of one time stay as they came.</summary>
    public Conversation Finish()
    {
        var entries = InOrder();
        var participants = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var messages = new Message[entries.Count];
        for (var i = 0; i < messages.Length; i++)
        {
            var (sender, sent, text, kind, email) = entries[i];
            if (sender is not null && kind != MessageKind.System && known.Add(sender))
                participants.Add(sender);
            messages[i] = new Message(i + 1, sender, sent, text, kind) { Email = email };
        }
        var owner = Owner ?? (participants.Count == 2 && _other is not null && known.Contains(_other) ? participants.Find(name => name != _other) : null);
        return new Conversation(Title, participants, messages) { Owner = owner is not null && known.Contains(owner) ? owner : null };
    }

    private IReadOnlyList<Entry> InOrder()
    {
        var (ordered, complete) = (true, true);
        for (var i = 0; i < _entries.Count && complete; i++)
        {
            complete = _entries[i].Sent is not null;
            ordered &= i == 0 || Moment(_entries[i - 1]) <= Moment(_entries[i]);
        }
        // Apps write the newest first or the oldest first. A sort that keeps the order of equals would turn round what has one time in the former.
        if (!complete && IsNewestFirst)
            return Enumerable.Reverse(_entries).ToArray();
        return !complete || ordered ? _entries : (IsDescending() ? Enumerable.Reverse(_entries) : _entries).OrderBy(Moment).ToArray();
    }

    private bool IsDescending() => _entries.Count > 1 && Moment(_entries[0]) > Moment(_entries[^1]);

    private static DateTime Moment(Entry entry) => entry.Sent is { } sent ? sent.Instant?.UtcDateTime ?? sent.Local : DateTime.MinValue;

    private readonly record struct Entry(string? Sender, MessageTime? Sent, string Text, MessageKind Kind, EmailHead? Email);
}
