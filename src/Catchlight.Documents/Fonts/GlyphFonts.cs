namespace Catchlight.Documents.Fonts;

/// <summary>
/// Larger fonts for signs that the font inside lacks: Chinese, Japanese and Korean, and emoji. They are files beside the program, not inside it, so that a browser
/// need not download them; whoever has them says so here. Without them such a sign is an empty box.
/// </summary>
public static class GlyphFonts
{
    /// <summary>Chinese, Japanese and Korean; 3.5 MB.</summary>
    public const string EastAsian = "DroidSansFallback.ttf";

    /// <summary>Emoji, in outline; 0.9 MB.</summary>
    public const string Emoji = "NotoEmoji.ttf";

    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, (byte[] Bytes, FontCoverage Coverage)> Fonts = [];

    /// <summary>Gives the bytes of a font, for all documents from now on. Giving one again changes nothing.</summary>
    /// <param name="name"><see cref="EastAsian"/> or <see cref="Emoji"/>.</param>
    /// <param name="font">The file.</param>
    public static void Provide(string name, byte[] font)
    {
        if (name is not (EastAsian or Emoji))
            throw new ArgumentException($"There is no place for {name}.", nameof(name));
        lock (Gate)
            Fonts.TryAdd(name, (font, FontCoverage.Read(font)));
    }

    /// <summary>Gives those that lie as files in a folder <c>fonts</c>.</summary>
    /// <param name="read">Reads a file of that folder; null where it is not there.</param>
    public static void ProvideAll(Func<string, byte[]?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        foreach (var name in (string[])[EastAsian, Emoji])
            if (!IsProvided(name) && read(name) is { } font)
                Provide(name, font);
    }

    /// <summary>Which of them a text would need and are not there yet.</summary>
    public static IEnumerable<string> Missing(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lacking = text.EnumerateRunes().Where(rune => !DocumentFonts.Covers(rune.Value)).ToList();
        if (lacking.Exists(rune => rune.Value is >= 0x2600 and < 0x2C00 or >= 0x1F000) && !IsProvided(Emoji))
            yield return Emoji;
        if (lacking.Exists(rune => rune.Value is >= 0x2E80 and < 0x1F000 and not (>= 0xE000 and < 0xF900)) && !IsProvided(EastAsian))
            yield return EastAsian;
    }

    internal static byte[]? Find(string name)
    {
        lock (Gate)
            return Fonts.TryGetValue(name, out var font) ? font.Bytes : null;
    }

    /// <summary>The font that has a sign; null where none that is there has it.</summary>
    internal static string? For(int rune)
    {
        lock (Gate)
            return Fonts.Where(font => font.Value.Coverage.Has(rune)).Select(font => font.Key).Order(StringComparer.Ordinal).LastOrDefault();
    }

    private static bool IsProvided(string name)
    {
        lock (Gate)
            return Fonts.ContainsKey(name);
    }
}
