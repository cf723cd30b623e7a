namespace Catchlight.Conversations;

/// <summary>What was read from one export: a file, an archive or pasted text.</summary>
/// <param name="Format">Which app or kind of file it is from, recognised by content.</param>
/// <param name="Conversations">The conversations in it, at least one.</param>
/// <param name="Skipped">The parts that could not be read, each with its place and the reason, at most a bounded number; <paramref name="SkippedCount"/> counts all.</param>
/// <param name="SkippedCount">How many parts could not be read.</param>
/// <param name="MediaLeftOut">How many pictures, videos and other files an archive held. None of them was opened.</param>
/// <param name="Remarks">What the reader had to decide and a person should know, such as a doubtful order of day and month; plain sentences.</param>
public sealed record ConversationExport(
    ConversationFormat Format,
    IReadOnlyList<Conversation> Conversations,
    IReadOnlyList<SkippedPart> Skipped,
    int SkippedCount,
    int MediaLeftOut,
    IReadOnlyList<string> Remarks);
