using System.Buffers;
using Catchlight.Conversations.Identifiers.Amounts;
using Catchlight.Conversations.Identifiers.Banks;
using Catchlight.Conversations.Identifiers.Finding;
using Catchlight.Conversations.Identifiers.Handles;
using Catchlight.Conversations.Identifiers.Payments;
using Catchlight.Conversations.Identifiers.Phones;
using Catchlight.Conversations.Identifiers.Wallets;
using Catchlight.Conversations.Identifiers.Web;

namespace Catchlight.Conversations.Identifiers;

/// <summary>
/// Reads out of a conversation what may lead to a person or a payment. What has a check is checked, and what is not sure is left out: an ordinary chat
/// is not to be full of findings.
/// </summary>
public static class IdentifierReader
{
    private const int CheckEvery = 256;

    private const int ShortestWallet = 26;
    private const int FewestPhoneDigits = 7;

    private static readonly SearchValues<string> PaymentWords = SearchValues.Create(
        ["card", "western", "gram", "remit", "cash", "pay", "venmo", "zelle",
            "chime", "revolut", "pesa", "money", "binance", "coinbase", "raz", "neosurf", "flexepin", "mtcn"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> NamingWords = SearchValues.Create(["name", "user", "handle", "called"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> TimeWords = SearchValues.Create(["hour", "hr", "min", "day"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a conversation.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="options">What is known beside it; nothing where null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ConversationIdentifiers Read(Conversation conversation, IdentifierOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var scan = new MessageScan(options ?? new IdentifierOptions());
        var senders = new SenderIdentifiers(conversation, scan);
        foreach (var message in conversation.Messages)
        {
            if (message.Number % CheckEvery == 0)
                cancellation.ThrowIfCancellationRequested();
            senders.Read(message);
            if (message.Kind != MessageKind.System && message.Text.Length > 0)
                Read(message, scan);
        }
        return new ConversationIdentifiers(scan.Identifiers, scan.Amounts, scan.Deadlines);
    }

    // The order decides: what is found first keeps the others off its letters.
    private static void Read(Message message, MessageScan scan)
    {
        var text = message.Text.AsSpan();
        var traits = TextTraits.Of(text);
        var pays = text.ContainsAny(PaymentWords) || traits.LongestWord >= 17 && traits.Digits > 0;
        var times = (traits.Digits > 0 || text.Length >= 8) && text.ContainsAny(TimeWords) || traits.Digits > 0 && text.Contains('h');
        var handles = traits.MayHaveName || text.ContainsAny(NamingWords);
        if (!pays && !times && !handles && traits is { Digits: 0, HasSlash: false, HasDot: false })
            return;
        scan.Begin(message.Number, message.Text);
        if (traits.HasSlash || traits.HasDot && text.Contains("www.", StringComparison.OrdinalIgnoreCase))
            LinkFinder.Find(scan);
        if (traits.HasAt)
            EmailFinder.Find(scan);
        if (traits.LongestWord >= ShortestWallet)
            WalletFinder.Find(scan);
        if (traits.Digits > 1)
            IbanFinder.Find(scan);
        if (traits.Digits > 0)
            AmountFinder.Find(scan);
        if (pays)
            PaymentFinder.Find(scan);
        if (handles)
            HandleFinder.Find(scan);
        if (traits.Digits >= FewestPhoneDigits)
            PhoneFinder.Find(scan);
        if (times)
            DeadlineFinder.Find(scan);
    }
}
