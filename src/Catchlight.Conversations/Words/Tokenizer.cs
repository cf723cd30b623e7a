namespace Catchlight.Conversations.Words;

/// <summary>
/// Takes a message apart into words, each in one spelling: without case, accents, apostrophes and stretched letters ("pleeease"), with digits in the place
/// of letters read as these ("s3nd"), and with what chats shorten written out ("u", "gonna").
/// </summary>
/// <remarks>
/// Doubled letters become one in messages and phrases alike, so "see" and "seee" are the same word, and "off" and "of" too. That costs little: a phrase is
/// several words. Not safe for threads: it holds a buffer.
/// </remarks>
internal sealed class Tokenizer
{
    // Longer ones are no words of a phrase.
    private const int LongestWord = 32;

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<int, int[]> _readAs;
    private readonly char[] _raw = new char[LongestWord];
    private readonly char[] _word = new char[LongestWord];

    /// <param name="vocabulary">The words to know.</param>
    /// <param name="readAs">Spellings, and the words that they are read as.</param>
    public Tokenizer(Vocabulary vocabulary, Dictionary<int, int[]> readAs) => (_vocabulary, _readAs) = (vocabulary, readAs);

    /// <summary>A word as it stands in the vocabulary: each run of one letter is one letter.</summary>
    public static string Collapse(string word)
    {
        Span<char> collapsed = stackalloc char[word.Length];
        return new(collapsed[..Collapse(word, collapsed)]);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text of a message.</param>
    /// <param name="tokens">Takes the words; what was in it is forgotten.</param>
    public void Read(ReadOnlySpan<char> text, TokenBuffer tokens)
    {
        tokens.Clear();
        var (length, start, digits) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var (kind, folded) = CharacterFolding.Of(text[i]);
            var at = i;
            if (folded == '&' && Entity(text[i..], out var entity) is > 0 and var skip)
            {
                (kind, folded) = CharacterFolding.Of(entity);
                i += skip - 1;
            }
            switch (kind)
            {
                case CharacterKind.Letter or CharacterKind.Digit:
                    break;
                case CharacterKind.Nothing:
                    continue;
                // "1,500", "0.02"
                case CharacterKind.Break or CharacterKind.Space when length > 0 && digits == length && text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]):
                    continue;
                // "tr@de", "pa$$word"
                case CharacterKind.Symbol when length > 0 && digits < length && folded is '@' or '$' && i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]):
                    folded = folded == '@' ? 'a' : 's';
                    break;
                default:
                    Emit(length, digits, start, i, tokens);
                    (length, digits) = (0, 0);
                    if (kind == CharacterKind.Break)
                        tokens.Add(Vocabulary.Break, at, at + 1);
                    else if (kind == CharacterKind.Symbol)
                    {
                        _raw[0] = folded;
                        Add(_vocabulary.Find(_raw.AsSpan(0, 1)), at, at + 1, tokens);
                    }
                    continue;
            }
            if (length == 0)
                start = at;
            if (length < LongestWord)
            {
                _raw[length++] = folded;
                digits += kind == CharacterKind.Digit ? 1 : 0;
            }
        }
        Emit(length, digits, start, text.Length, tokens);
        tokens.Add(Vocabulary.Break, text.Length, text.Length);
    }

    private void Emit(int length, int digits, int start, int end, TokenBuffer tokens)
    {
        if (length == 0)
            return;
        var raw = _raw.AsSpan(0, length);
        if (digits == length)
        {
            var number = _vocabulary.Find(raw);
            tokens.Add(number == Vocabulary.Unknown ? Vocabulary.Number : number, start, end);
            return;
        }
        if (digits > 0 && _vocabulary.Find(raw) is var known)
        {
            if (known == Vocabulary.Unknown)
                Mixed(raw, start, end, tokens);
            else
                Add(known, start, end, tokens);
            return;
        }
        Add(_vocabulary.Find(_word.AsSpan(0, Collapse(raw, _word))), start, end, tokens);
    }

    /// <summary>Letters and digits that are no known spelling: "10min", "btc500", "p1cs".</summary>
    private void Mixed(Span<char> raw, int start, int end, TokenBuffer tokens)
    {
        if (!char.IsAsciiDigit(raw[0]))
        {
            Span<char> letters = stackalloc char[raw.Length];
            for (var i = 0; i < raw.Length; i++)
                letters[i] = Letter(raw[i]);
            var found = _vocabulary.Find(_word.AsSpan(0, Collapse(letters, _word)));
            if (found != Vocabulary.Unknown)
            {
                Add(found, start, end, tokens);
                return;
            }
        }
        for (var from = 0; from < raw.Length;)
        {
            var to = from + 1;
            while (to < raw.Length && char.IsAsciiDigit(raw[to]) == char.IsAsciiDigit(raw[from]))
                to++;
            var part = raw[from..to];
            if (char.IsAsciiDigit(part[0]))
                tokens.Add(_vocabulary.Find(part) is var number and not Vocabulary.Unknown ? number : Vocabulary.Number, start, end);
            else
                Add(_vocabulary.Find(_word.AsSpan(0, Collapse(part, _word))), start, end, tokens);
            from = to;
        }
    }

    private void Add(int word, int start, int end, TokenBuffer tokens)
    {
        if (word != Vocabulary.Unknown && _readAs.TryGetValue(word, out var words))
            foreach (var part in words)
                tokens.Add(part, start, end);
        else
            tokens.Add(word, start, end);
    }

    private static int Collapse(ReadOnlySpan<char> letters, Span<char> into)
    {
        var length = 0;
        foreach (var letter in letters)
            if (length == 0 || into[length - 1] != letter || char.IsAsciiDigit(letter))
                into[length++] = letter;
        return length;
    }

    private static char Letter(char digit) => digit switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', _ => digit };

    // Bulk mail writes letters as "&#225;" where nothing turns them back.
    private static int Entity(ReadOnlySpan<char> text, out char character)
    {
        character = '\0';
        if (text.Length < 4 || text[1] != '#')
            return 0;
        var end = 2;
        var code = 0;
        while (end < text.Length && end < 8 && char.IsAsciiDigit(text[end]))
            code = (code * 10) + (text[end++] - '0');
        if (end == 2 || end == text.Length || text[end] != ';' || code is 0 or > char.MaxValue)
            return 0;
        character = (char)code;
        return end + 1;
    }
}
