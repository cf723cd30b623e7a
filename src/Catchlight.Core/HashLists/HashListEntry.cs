using Catchlight.Imaging.Hashing;

namespace Catchlight.Core.HashLists;

/// <summary>One picture of a hash list. The hash shows nothing of the picture.</summary>
/// <param name="Hash">Its PDQ hash.</param>
/// <param name="Quality">How much there is in the picture to tell it by, 0 to 100; null where the list does not say.</param>
/// <param name="Kind">What it is, in the list's own word; null where the list does not say.</param>
/// <param name="From">Where it comes from; null where the list does not say.</param>
public sealed record HashListEntry(PdqHash Hash, int? Quality = null, string? Kind = null, string? From = null);
