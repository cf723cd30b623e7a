using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Catchlight.Architecture.Tests;

/// <summary>A package as it lies in NuGet's folder after a restore: what it says of itself, and what it carries.</summary>
internal sealed partial class RestoredPackage
{
    private readonly string _folder;
    private readonly XElement _metadata;

    /// <param name="package">A package of a lock file; the test fails where it was not restored.</param>
    public RestoredPackage(LockedPackage package)
    {
        var home = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
            ? named : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var id = package.Id.ToLowerInvariant();
        _folder = Path.Combine(home, id, package.Version);
        var nuspec = Path.Combine(_folder, id + ".nuspec");
        Assert.True(File.Exists(nuspec), $"{package.Id} {package.Version} is not in {home}: build the solution first");
        var root = XDocument.Load(nuspec).Root!;
        _metadata = root.Element(root.Name.Namespace + "metadata")!;
        Row = $"| {package.Id} | {package.Version} | {Licence} | {OneLine(Value("copyright") ?? Value("authors")!)} | {Project} |";
    }

    /// <summary>The line that it takes in the table.</summary>
    public string Row { get; }

    /// <summary>The text of a file in the package.</summary>
    public string Text(string name) => File.ReadAllText(Path.Combine(_folder, name));

    private string Licence => _metadata.Element(_metadata.Name.Namespace + "license") is { } licence
        ? (string?)licence.Attribute("type") == "file" ? $"{licence.Value} in the package" : licence.Value
        : Value("licenseUrl")!;

    private string Project
    {
        get
        {
            var repository = (string?)_metadata.Element(_metadata.Name.Namespace + "repository")?.Attribute("url");
            var url = repository?.StartsWith("http", StringComparison.Ordinal) == true ? repository : Value("projectUrl");
            return url is null ? "" : url.EndsWith(".git", StringComparison.Ordinal) ? url[..^4] : url;
        }
    }

    private string? Value(string name) => (string?)_metadata.Element(_metadata.Name.Namespace + name);

    private static string OneLine(string text) => Spaces().Replace(text, " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
