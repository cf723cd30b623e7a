namespace Catchlight.Conversations.Words;

/// <summary>What a character does to the words around it.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Parts words.</summary>
    Space,

    /// <summary>Belongs to a word.</summary>
    Letter,

    /// <summary>Belongs to a number, or to a word where a letter is written as a digit.</summary>
    Digit,

    /// <summary>As if it were not there: apostrophes, accents written apart, invisible marks.</summary>
    Nothing,

    /// <summary>A word of its own: a sign for money or per cent, "&amp;", "@".</summary>
    Symbol,

    /// <summary>Ends a sentence.</summary>
    Break,
}
