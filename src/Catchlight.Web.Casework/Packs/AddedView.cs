using Catchlight.Evidence.Cases;

namespace Catchlight.Web.Casework.Packs;

/// <summary>What became of a file, for the page.</summary>
/// <param name="Kind">What it is in the pack; null where it is only written down.</param>
/// <param name="Messages">How many messages were read in it.</param>
/// <param name="Record">What was written down; null where it goes into the pack.</param>
internal sealed record AddedView(string? Kind, int Messages, RecordFacts? Record)
{
    public static AddedView Of(CaseItem item) => new(item.Exhibit is { Kind: var kind } ? KebabNames.Of(kind) : null, item.Chat?.Chats.Sum(chat => chat.Count) ?? 0, RecordFacts.Of(item.Record));
}
