using Catchlight.Conversations.Signs;

namespace Catchlight.Conversations.Judging;

/// <summary>A sign, and the line that shows it.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Message">The number of the message: <see cref="Conversations.Message.Number"/>.</param>
/// <param name="Sender">Who wrote it; null where that is not known.</param>
/// <param name="Sent">When; null where the export does not say.</param>
/// <param name="Quote">What was written, shortened around the words that matter; empty where the sign is a picture or a call.</param>
/// <param name="Text">What it means, for the person.</param>
public sealed record SignFound(Sign Sign, int Message, string? Sender, MessageTime? Sent, string Quote, string Text);
