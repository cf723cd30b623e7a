using Catchlight.Evidence.Cases;

namespace Catchlight.Cli.Evidence.Chats;

/// <summary>An identifier in a message, and what is known of who wrote it.</summary>
/// <param name="Identifier">The identifier.</param>
/// <param name="When">When it was written; null where that is not known.</param>
/// <param name="Writer">Who wrote it.</param>
internal sealed record ChatIdentifier(Identifier Identifier, EventTime? When, Writer Writer);
