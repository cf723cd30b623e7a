using MimeKit;

namespace Catchlight.Conversations.Reading.Emails;

/// <summary>Puts emails that answer each other into one conversation: by the numbers they name, else by their subject.</summary>
internal sealed class Threads(ExportDraft export)
{
    private static readonly string[] Prefixes = ["re:", "fw:", "fwd:", "aw:", "wg:", "rv:", "sv:", "tr:", "antw:", "rif:", "r:"];

    private readonly Dictionary<string, ConversationDraft> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConversationDraft> _bySubject = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The conversation that an email belongs to.</summary>
    public ConversationDraft Of(MimeMessage message)
    {
        var subject = Bare(message.Subject ?? "");
        var conversation = message.References.Append(message.InReplyTo).Select(id => id is not null && _byId.TryGetValue(id, out var known) ? known : null).FirstOrDefault(known => known is not null)
            ?? (subject.Length > 0 && _bySubject.TryGetValue(subject, out var alike) ? alike : export.Begin(message.Subject));
        if (message.MessageId is { } own)
            _byId.TryAdd(own, conversation);
        if (subject.Length > 0)
            _bySubject.TryAdd(subject, conversation);
        return conversation;
    }

    private static string Bare(string subject)
    {
        var rest = subject.AsSpan().Trim();
        while (PrefixOf(rest) is > 0 and var length)
            rest = rest[length..].TrimStart();
        return rest.ToString();
    }

    private static int PrefixOf(ReadOnlySpan<char> subject)
    {
        foreach (var prefix in Prefixes)
            if (subject.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return prefix.Length;
        return 0;
    }
}
