using System.Text.Json;
using System.Xml.Linq;

namespace Catchlight.Architecture.Tests;

/// <summary>Every dependency is a decision: docs/adr/0002-dependencies.md has a line for it, and none that nobody uses stays.</summary>
public sealed class DependencyTests
{
    private const string Decisions = "docs/adr/0002-dependencies.md";

    private static readonly string[] Packages =
        [.. XDocument.Load(RepositoryFiles.Full("Directory.Packages.props")).Descendants("PackageVersion").Select(version => (string)version.Attribute("Include")!)];

    [Fact]
    public void Decisions_ForEveryPackage_HaveALine()
    {
        var chosen = Documents.Table(Decisions, "# 2. Dependencies, one line each").SelectMany(row => row[0].Split(" (")[0].Split(", ")).ToList();
        var used = Packages.Concat(NpmPackages()).ToList();
        Complaints.None(used.Except(chosen).Select(name => $"{name} has no line in {Decisions}: say why this one"));
        Complaints.None(chosen.Except(used).Select(name => $"{Decisions} has a line for {name}, which is not used"));
    }

    [Fact]
    public void Packages_EachVersionThatIsSet_IsUsed()
    {
        var locked = RepositoryFiles.EndingWith("packages.lock.json").SelectMany(LockedPackage.Of).Select(package => package.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Complaints.None(Packages.Where(name => !locked.Contains(name)).Select(name => $"Directory.Packages.props sets a version of {name}, which no project uses"));
    }

    private static IEnumerable<string> NpmPackages()
    {
        foreach (var path in RepositoryFiles.EndingWith("package.json"))
        {
            using var document = JsonDocument.Parse(RepositoryFiles.Text(path)!);
            foreach (var kind in (string[])["dependencies", "devDependencies"])
                if (document.RootElement.TryGetProperty(kind, out var packages))
                    foreach (var package in packages.EnumerateObject())
                        yield return package.Name;
        }
    }
}
