namespace Catchlight.Conversations.Reading;

/// <summary>What came of reading an export: <see cref="ExportRead"/> or <see cref="ExportRefused"/>.</summary>
public abstract record ReadingOutcome;

/// <summary>It was read, as far as it goes.</summary>
/// <param name="Export">What is in it, and what of it could not be read.</param>
public sealed record ExportRead(ConversationExport Export) : ReadingOutcome;

/// <summary>There is no conversation to be had from it.</summary>
/// <param name="Reason">For code that decides.</param>
/// <param name="Message">For people: plain sentences, without the file's name.</param>
public sealed record ExportRefused(ReadingRefusal Reason, string Message) : ReadingOutcome;
