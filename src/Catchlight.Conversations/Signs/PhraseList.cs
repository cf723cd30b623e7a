namespace Catchlight.Conversations.Signs;

/// <summary>Phrases that mean the same.</summary>
/// <param name="Who">Whose words count; null where everybody's do.</param>
/// <param name="Phrases">
/// As <see cref="Words.PhraseSyntax"/> has them. "? " before one says that it is vague, "+ " that it is plain in company (<see cref="Standing"/>); without a mark it counts alone.
/// </param>
internal sealed record PhraseList(Speaker? Who, params string[] Phrases)
{
    private const int MarkLength = 2;

    /// <summary>How much a phrase says by itself.</summary>
    public static Standing StandingOf(string phrase) => phrase[0] switch { '?' => Standing.Vague, '+' => Standing.InCompany, _ => Standing.Alone };

    /// <summary>A phrase without its mark.</summary>
    public static string Plain(string phrase) => StandingOf(phrase) == Standing.Alone ? phrase : phrase[MarkLength..];
}
