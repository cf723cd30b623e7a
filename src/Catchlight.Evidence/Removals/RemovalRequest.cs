namespace Catchlight.Evidence.Removals;

/// <summary>A request to remove a picture: the words of a law, and what is the person's own. The picture itself is never part of it.</summary>
/// <param name="Words">The words.</param>
/// <param name="Platform">To which app or site.</param>
/// <param name="Places">Where the picture is: web addresses, or what finds it there.</param>
/// <param name="Name">Who asks; null leaves room for it.</param>
/// <param name="Contact">How they can be reached; null leaves room for it.</param>
public sealed record RemovalRequest(RemovalWords Words, string Platform, IReadOnlyList<string> Places, string? Name, string? Contact)
{
    /// <summary>For whom they ask; empty leaves room for it, and null is for themself. The words have to say the same.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>The day that it is written.</summary>
    public DateOnly Day { get; init; }
}
