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

    // Nothing is found in a text that has none of these: most of them do not.
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789@:._$/");
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["gift", "card", "union", "gram", "remit", "cash", "paypal", "pay pal", "pay", "venmo", "zelle", "chime", "revolut", "pesa", "money", "binance", "coinbase", "razer", "razor", "neosurf", "flexepin", "hour", "minute", "day"], StringComparison.OrdinalIgnoreCase);

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
            if (message.Kind != MessageKind.System && (message.Text.AsSpan().ContainsAny(Signs) || message.Text.AsSpan().ContainsAny(Words)))
                Read(message, scan);
        }
        return new ConversationIdentifiers(scan.Identifiers, scan.Amounts, scan.Deadlines);
    }

    // The order decides: what is found first keeps the others off its letters.
    private static void Read(Message message, MessageScan scan)
    {
        scan.Begin(message.Number, message.Text);
        LinkFinder.Find(scan);
        EmailFinder.Find(scan);
        WalletFinder.Find(scan);
        IbanFinder.Find(scan);
        AmountFinder.Find(scan);
        PaymentFinder.Find(scan);
        HandleFinder.Find(scan);
        PhoneFinder.Find(scan);
        DeadlineFinder.Find(scan);
    }
}
