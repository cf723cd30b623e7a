using System.Globalization;
using Catchlight.Conversations.Reading.Markup;
using Catchlight.Conversations.Reading.Texts;
using MimeKit;

namespace Catchlight.Conversations.Reading.Emails;

/// <summary>Reads one email or a mailbox of them: their heads and what is written in them. Pictures and files on them are not opened.</summary>
internal static class EmailReader
{
    private const int DeepestPart = 30;
    private const int DeepestForward = 3;
    private const int MostParts = 500;

    private static readonly ParserOptions Options = MakeOptions();

    /// <summary>Adds the emails of a file: those of one thread are one conversation.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="isMailbox">Whether it holds several, parted by lines that begin with "From ".</param>
    /// <param name="export">Where the conversations go.</param>
    public static void Read(ReadOnlyMemory<byte> bytes, bool isMailbox, ExportDraft export)
    {
        using var stream = ReadOnlyBytes.AsStream(bytes);
        var parser = new MimeParser(Options, stream, isMailbox ? MimeFormat.Mbox : MimeFormat.Entity, persistent: true);
        var threads = new Threads(export);
        for (var number = 1; number == 1 || isMailbox && !parser.IsEndOfStream; number++)
        {
            export.ThrowIfCancelled();
            try
            {
                using var message = parser.ParseMessage();
                if (!Add(message, threads.Of(message), export, DeepestForward))
                    break;
            }
            catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
            {
                // The parser is another's, and the email a stranger's: whatever it stumbles over is this email's fault alone.
                export.Skip(string.Create(CultureInfo.InvariantCulture, $"Email {number}"), "It is damaged.");
                break;
            }
        }
    }

    private static ParserOptions MakeOptions()
    {
        Charsets.Register();
        return new ParserOptions { MaxMimeDepth = DeepestPart };
    }

    private static bool Add(MimeMessage message, ConversationDraft conversation, ExportDraft export, int depth)
    {
        var parts = BodyParts(message.Body).Take(MostParts).ToArray();
        var head = new EmailHead(
            EmailAddresses.Of(message.From, message.Headers[HeaderId.From]),
            EmailAddresses.Of(message.To, message.Headers[HeaderId.To]),
            message.Subject ?? "",
            parts.Any(part => part is not TextPart and not MessagePart || part.IsAttachment));
        var sent = message.Headers.Contains(HeaderId.Date) && message.Date != default ? new MessageTime(message.Date.DateTime, message.Date.Offset) : (MessageTime?)null;
        var sender = head.From is [var address, ..] ? export.Name(address) : null;
        if (!conversation.Add(sender, sent, TextOf(parts), MessageKind.Email, head))
            return false;
        // An email that was sent on as a file hangs whole on the one that reports it.
        foreach (var forwarded in parts.OfType<MessagePart>())
            if (depth > 0 && forwarded.Message is { } inner && !Add(inner, conversation, export, depth - 1))
                return false;
        return true;
    }

    // MimeKit's own walk goes into forwarded messages too.
    private static IEnumerable<MimeEntity> BodyParts(MimeEntity? entity)
    {
        var open = new Stack<MimeEntity>();
        if (entity is not null)
            open.Push(entity);
        while (open.TryPop(out var part))
        {
            if (part is Multipart several)
            {
                foreach (var inner in several.Reverse())
                    open.Push(inner);
            }
            else
            {
                yield return part;
            }
        }
    }

    // Spam puts something harmless into the plain part: where the HTML says far more, it counts.
    private static string TextOf(IReadOnlyList<MimeEntity> parts)
    {
        var texts = parts.OfType<TextPart>().Where(part => !part.IsAttachment).ToArray();
        var plain = string.Join("\n\n", texts.Where(part => !part.IsHtml).Select(part => Plain(Text(part)))).Trim();
        var html = string.Join("\n\n", texts.Where(part => part.IsHtml).Select(part => HtmlText.Of(Text(part)))).Trim();
        return html.Length > 4 * plain.Length ? html : plain;
    }

    // Some programs call HTML plain.
    private static string Plain(string text) => text.Contains("&#", StringComparison.Ordinal) || text.Contains("</", StringComparison.Ordinal) || text.Contains("<br", StringComparison.OrdinalIgnoreCase)
        ? HtmlText.Of(text.ReplaceLineEndings("<br>")) : text;

    private static string Text(TextPart part)
    {
        try
        {
            return part.Text;
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return "";
        }
    }
}
