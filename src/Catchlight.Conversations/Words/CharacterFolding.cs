using System.Globalization;

namespace Catchlight.Conversations.Words;

/// <summary>
/// One spelling of a letter for all: lower case, without accents. Letters of other scripts that look like Latin ones become these, because senders of
/// bulk mail use them to slip past filters.
/// </summary>
internal static class CharacterFolding
{
    private const int TableLength = 0x250;

    private const string CyrillicLookalikes = "аaеeоoрpсcуyхxіiјjѕsкkмmтtнhвbгr";

    private static readonly (CharacterKind Kind, char Folded)[] Table = [.. Enumerable.Range(0, TableLength).Select(code => Compute((char)code))];

    /// <summary>What the character does, and how it is written.</summary>
    public static (CharacterKind Kind, char Folded) Of(char character) => character < TableLength ? Table[character] : Compute(character);

    private static (CharacterKind Kind, char Folded) Compute(char character)
    {
        switch (character)
        {
            case '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or '\u00AD':
                return (CharacterKind.Nothing, '\0');
            case '$' or '€' or '£' or '%' or '&' or '@':
                return (CharacterKind.Symbol, character);
            case '.' or '!' or '?' or ';' or '…' or '¡' or '¿':
                return (CharacterKind.Break, character);
            case 'ß':
                return (CharacterKind.Letter, 's');
            case 'ø' or 'Ø':
                return (CharacterKind.Letter, 'o');
            case >= '0' and <= '9':
                return (CharacterKind.Digit, character);
        }
        var category = char.GetUnicodeCategory(character);
        if (category is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark)
            return (CharacterKind.Nothing, '\0');
        if (!char.IsLetter(character))
            return (CharacterKind.Space, '\0');
        var lower = char.ToLowerInvariant(character);
        if (lower is >= 'a' and <= 'z')
            return (CharacterKind.Letter, lower);
        var lookalike = CyrillicLookalikes.IndexOf(lower, StringComparison.Ordinal);
        return (CharacterKind.Letter, lookalike >= 0 && lookalike % 2 == 0 ? CyrillicLookalikes[lookalike + 1] : WithoutAccent(lower));
    }

    // A table of our own: decomposing needs one of the system, which a browser may not have.
    private static char WithoutAccent(char letter)
    {
        const string Accented = "àáâãäåāăąçćčďèéêëēęěìíîïīıłñńňòóôõöōőŕřśšťùúûüūůűýÿźżž";
        const string Plain = "aaaaaaaaacccdeeeeeeeiiiiiilnnnooooooorrsstuuuuuuuyyzzz";
        var at = Accented.IndexOf(letter, StringComparison.Ordinal);
        return at < 0 ? letter : Plain[at];
    }
}
