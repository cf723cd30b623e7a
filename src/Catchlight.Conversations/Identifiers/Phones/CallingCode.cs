namespace Catchlight.Conversations.Identifiers.Phones;

/// <summary>The calling code of a country.</summary>
/// <param name="Code">The code, without +.</param>
/// <param name="Country">The country, ISO 3166; the largest where several share the code.</param>
/// <param name="Fewest">Digits that its numbers have at least, without the code.</param>
/// <param name="Most">Digits that they have at most.</param>
/// <param name="HomePrefix">What is dialled before them at home; empty where nothing is.</param>
internal sealed record CallingCode(int Code, string Country, int Fewest, int Most, string HomePrefix);
