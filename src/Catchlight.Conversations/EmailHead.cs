namespace Catchlight.Conversations;

/// <summary>What the head of an email says. Anyone can write anything there.</summary>
/// <param name="From">Addresses it says it is from.</param>
/// <param name="To">Addresses it says it went to.</param>
/// <param name="Subject">Its subject; empty where it has none.</param>
/// <param name="HasPictures">Whether pictures or other files hang on it; they are not read.</param>
public sealed record EmailHead(IReadOnlyList<string> From, IReadOnlyList<string> To, string Subject, bool HasPictures);
