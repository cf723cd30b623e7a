using System.Reflection;

namespace Catchlight.Guidance.Content;

/// <summary>
/// The files of content/ by their path inside it (<c>en/steps/calm.md</c>, forward slashes), as text. Whoever reads a folder
/// from a disk fills a dictionary; the released content is inside this assembly.
/// </summary>
public sealed class ContentFiles
{
    private const string Prefix = "content/";
    private static readonly Lazy<ContentFiles> Released = new(ReadEmbedded);
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>Keeps a copy of path and text of every file.</summary>
    public ContentFiles(IEnumerable<KeyValuePair<string, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        foreach (var (path, text) in texts)
            _texts[path.Replace('\\', '/')] = text.ReplaceLineEndings("\n").TrimStart('\uFEFF');
    }

    /// <summary>The content that was built into this assembly.</summary>
    public static ContentFiles Embedded => Released.Value;

    /// <summary>All paths, in ordinal order.</summary>
    public IEnumerable<string> Paths => _texts.Keys;

    /// <summary>Codes of the languages that are there, the default one first.</summary>
    public IReadOnlyList<string> Languages => [.. Paths.Where(path => path.EndsWith("/language.json", StringComparison.Ordinal)).Select(path => path.Split('/')[0])
        .OrderBy(code => code != ContentBundle.DefaultLanguage).ThenBy(code => code, StringComparer.Ordinal)];

    /// <summary>The text of a file, null where there is none.</summary>
    public string? Find(string path) => _texts.GetValueOrDefault(path);

    /// <summary>Paths under a folder that end like this, in ordinal order.</summary>
    public IEnumerable<string> Under(string folder, string ending) =>
        _texts.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal));

    private static ContentFiles ReadEmbedded()
    {
        var assembly = typeof(ContentFiles).Assembly;
        return new(assembly.GetManifestResourceNames()
            .Select(name => (Name: name, Path: name.Replace('\\', '/')))
            .Where(x => x.Path.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(x => KeyValuePair.Create(x.Path[Prefix.Length..], ReadText(assembly, x.Name))));
    }

    private static string ReadText(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
