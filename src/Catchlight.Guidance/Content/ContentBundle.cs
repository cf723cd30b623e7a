namespace Catchlight.Guidance.Content;

/// <summary>The content in all its languages. Immutable and thread-safe; reading it takes some milliseconds, so read it once.</summary>
public sealed class ContentBundle
{
    /// <summary>The language that is always there.</summary>
    public const string DefaultLanguage = "en";

    private static readonly Lazy<ContentBundle> Released = new(() => Read(ContentFiles.Embedded));
    private readonly Dictionary<string, LanguageContent> _languages;

    internal ContentBundle(IReadOnlyList<LanguageContent> languages)
    {
        Languages = languages;
        _languages = languages.ToDictionary(language => language.Words.Code);
    }

    /// <summary>The content that was built into this assembly.</summary>
    /// <exception cref="ContentException">It is broken; the tests see to it that it is not.</exception>
    public static ContentBundle Embedded => Released.Value;

    /// <summary>All languages, the default one first.</summary>
    public IReadOnlyList<LanguageContent> Languages { get; }

    /// <summary>The content of a language (<c>es</c>, <c>es-MX</c>), or of English where there is none.</summary>
    public LanguageContent Language(string? code) =>
        code is not null && (_languages.TryGetValue(code, out var found) || _languages.TryGetValue(code.Split('-')[0], out found))
            ? found : _languages[DefaultLanguage];

    /// <summary>Reads and checks files.</summary>
    /// <exception cref="ContentException">Something is missing, malformed or names what does not exist; it lists every problem.</exception>
    public static ContentBundle Read(ContentFiles files) =>
        TryRead(files, out var problems) ?? throw new ContentException(problems);

    /// <summary>Reads and checks files; null with every problem where they cannot be used.</summary>
    public static ContentBundle? TryRead(ContentFiles files, out IReadOnlyList<ContentProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        var reader = new ContentReader(files);
        var bundle = reader.Read();
        problems = reader.Log.Problems;
        return bundle;
    }
}
