namespace Catchlight.Conversations.Identifiers;

/// <summary>Something by which a person or a payment may be found, and where it was read.</summary>
/// <param name="Type">What sort.</param>
/// <param name="Value">The identifier: checked, and in the one form of its sort where it has one.</param>
/// <param name="Service">Which app, currency or way to pay it belongs to, in small letters: "instagram", "bitcoin", "western-union"; null where it is not known.</param>
/// <param name="Message">The <see cref="Message.Number"/> where it is.</param>
/// <param name="Quote">The words around it.</param>
public sealed record FoundIdentifier(IdentifierType Type, string Value, string? Service, int Message, string Quote);
