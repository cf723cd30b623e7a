using System.Globalization;
using Catchlight.Conversations.Judging;

namespace Catchlight.Conversations.Reading;

/// <summary>An export while it is being read: its conversations, and all that a person must be told about the reading.</summary>
internal sealed class ExportDraft(ReadingOptions options, CancellationToken cancellation)
{
    private const int NamedSkips = 100;
    private const int MostRemarks = 50;
    private const int CheckEvery = 1024;

    // Longer than any app lets a name be. The subject of an email, and who it says it is from, have no end.
    private const int LongestName = 300;

    // In no language is a space taken for the beginning of a fraction.
    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = "\u00A0" };

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConversationDraft> _byKey = new(StringComparer.Ordinal);
    private readonly List<ConversationDraft> _conversations = [];
    private readonly List<SkippedPart> _skipped = [];
    private readonly List<string> _remarks = [];
    private readonly SignWords _words = SignWords.In(options.Language);
    private int _skippedCount;

    public ReadingOptions Options => options;

    /// <summary>Files of an archive that were never opened.</summary>
    public int MediaLeftOut { get; set; }

    /// <summary>Messages so far.</summary>
    public int MessageCount { get; private set; }

    /// <summary>Whether there are as many as may be read.</summary>
    public bool IsFull => MessageCount >= options.MaxMessages;

    /// <summary>Stops the reading where the caller no longer waits for it.</summary>
    public void ThrowIfCancelled() => cancellation.ThrowIfCancellationRequested();

    public ConversationDraft Begin(string? title)
    {
        var conversation = new ConversationDraft(this, string.IsNullOrWhiteSpace(title) ? null : Short(title.AsSpan().Trim()).ToString());
        _conversations.Add(conversation);
        return conversation;
    }

    /// <summary>The conversation of a key that an export uses over several files or lists, begun where there is none yet.</summary>
    public ConversationDraft Of(string key, string? title) => _byKey.TryGetValue(key, out var known) ? known : _byKey[key] = Begin(title);

    /// <summary>Notes a part that could not be read. The first are named, all are counted.</summary>
    public void Skip(string place, string reason)
    {
        if (_skippedCount++ < NamedSkips)
            _skipped.Add(new SkippedPart(place, reason));
    }

    /// <summary>Says something about the reading, once.</summary>
    /// <param name="key">Which sentence: <c>read.key</c> of the words.</param>
    /// <param name="values">What is filled in.</param>
    public void Remark(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var sentence = _words.Format("read." + key, values);
        if (_remarks.Count < MostRemarks && !_remarks.Contains(sentence, StringComparer.Ordinal))
            _remarks.Add(sentence);
    }

    /// <summary>The same string for the same name: an export repeats two names a hundred thousand times.</summary>
    public string Name(ReadOnlySpan<char> name)
    {
        name = Short(name);
        var lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(name, out var known))
            return known;
        var made = name.ToString();
        _names.Add(made, made);
        return made;
    }

    private static ReadOnlySpan<char> Short(ReadOnlySpan<char> name) =>
        name.Length <= LongestName ? name : name[..(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)];

    /// <summary>Asks for room for one more message; says once that there is none.</summary>
    public bool TakeMessage()
    {
        if (IsFull)
        {
            Remark("more-messages", ("count", options.MaxMessages.ToString("N0", Grouped)));
            return false;
        }
        if (++MessageCount % CheckEvery == 0)
            ThrowIfCancelled();
        return true;
    }

    /// <summary>What was read, or that there was nothing.</summary>
    public ReadingOutcome Finish(ConversationFormat format)
    {
        ThrowIfCancelled();
        var conversations = _conversations.Where(conversation => conversation.Count > 0).Select(conversation => conversation.Finish()).ToArray();
        return conversations.Length == 0 ? Refusals.NoConversation
            : new ExportRead(new ConversationExport(format, conversations, _skipped, _skippedCount, MediaLeftOut, _remarks));
    }
}
