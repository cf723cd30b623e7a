using Catchlight.Documents.Scripts;

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
        return Needed(text).Where(name => !IsProvided(name));
    }

    /// <summary>All that are not there yet.</summary>
    public static IEnumerable<string> NotProvided() => ((string[])[EastAsian, Emoji]).Where(name => !IsProvided(name));

    /// <summary>Whether a text has a sign that no font has which is there: it would be an empty box.</summary>
    public static bool Lack(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EnumerateRunes().Any(rune => Writing.IsDrawn(rune) && !DocumentFonts.Covers(rune.Value) && For(rune.Value) is null);
    }

    /// <summary>Which of them a text needs, whether they are there or not.</summary>
    internal static IEnumerable<string> Needed(string text)
    {
        var lacking = text.EnumerateRunes().Where(rune => Writing.IsDrawn(rune) && !DocumentFonts.Covers(rune.Value)).ToList();
        if (lacking.Exists(rune => MayBeEmoji(rune.Value)))
            yield return Emoji;
        if (lacking.Exists(rune => MayBeEastAsian(rune.Value)))
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

    // Where a font that is not there yet has signs; a test holds this against the fonts.
    private static bool MayBeEmoji(int rune) => rune is 0x20E3 or >= 0x2300 and < 0x2500 or >= 0x2600 and < 0x2C00 or 0x3030 or 0x303D or 0x3297 or 0x3299 or >= 0x1F000 and < 0x20000;

    private static bool MayBeEastAsian(int rune) =>
        rune is >= 0x1100 and < 0x1200 or >= 0x2E80 and < 0xA000 or >= 0xAC00 and < 0xD800 or >= 0xF900 and < 0xFB00 or >= 0xFE10 and < 0xFE70 or >= 0xFF00 and < 0xFFF0 or >= 0x10400 and < 0x10450;

    private static bool IsProvided(string name)
    {
        lock (Gate)
            return Fonts.ContainsKey(name);
    }
}
