using System.Xml.Linq;

namespace Catchlight.Architecture.Tests;

/// <summary>What a project file says about what the project may use.</summary>
/// <param name="Path">From the root of the repository.</param>
/// <param name="References">Names of the projects that it references.</param>
/// <param name="Packages">Packages that it references, those for the build only included.</param>
internal sealed record ProjectFile(string Path, IReadOnlyList<string> References, IReadOnlyList<string> Packages)
{
    /// <summary>The project's name.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Every project below a folder of the root.</summary>
    public static IReadOnlyList<ProjectFile> Below(string folder) =>
        [.. RepositoryFiles.EndingWith(".csproj").Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal)).Select(Read)];

    /// <summary>Packages that are referenced with <c>PrivateAssets="all"</c>: the build runs them, and nothing of them ships.</summary>
    public static IReadOnlySet<string> BuildOnlyPackages() => RepositoryFiles.EndingWith(".csproj").Concat(RepositoryFiles.EndingWith(".props"))
        .SelectMany(path => XDocument.Load(RepositoryFiles.Full(path)).Descendants("PackageReference"))
        .Where(reference => (string?)reference.Attribute("PrivateAssets") == "all")
        .Select(reference => (string)reference.Attribute("Include")!)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static ProjectFile Read(string path)
    {
        var project = XDocument.Load(RepositoryFiles.Full(path));
        return new ProjectFile(
            path,
            [.. Includes("ProjectReference").Select(include => System.IO.Path.GetFileNameWithoutExtension(include.Replace('\\', '/')))],
            [.. Includes("PackageReference")]);

        IEnumerable<string> Includes(string element) => project.Descendants(element).Select(item => (string)item.Attribute("Include")!);
    }
}
