namespace Catchlight.Core.Findings.Names;

/// <summary>A name that a page gives to the person in a picture.</summary>
/// <param name="Name">The name.</param>
/// <param name="Match">Which found picture, by its position.</param>
internal sealed record SpokenName(PersonName Name, int Match);
