using System.Text.Json;
using System.Text.RegularExpressions;

namespace Catchlight.Architecture.Tests;

/// <summary>THIRD-PARTY-NOTICES.md names everything that ships, as the lock files have it. A failure prints the line to add.</summary>
public sealed partial class ThirdPartyNoticesTests
{
    private const string Notices = "THIRD-PARTY-NOTICES.md";

    // The SDK adds them to code that may be trimmed and to code for browsers; they run in the build, and nothing of them ships.
    private static readonly string[] BuildTools = ["Microsoft.NET.ILLink.Tasks", "Microsoft.NET.Sdk.WebAssembly.Pack"];

    [Fact]
    public void Packages_OfEveryProjectThatShips_AreInTheTable() =>
        Same(Shipped().Select(package => new RestoredPackage(package).Row), "## .NET packages");

    [Fact]
    public void StyleSheet_PackagesThatAreInIt_AreInTheTable()
    {
        var rows = new List<string>();
        foreach (var path in RepositoryFiles.EndingWith("package-lock.json").Where(path => path.StartsWith("src/", StringComparison.Ordinal)))
        {
            using var document = JsonDocument.Parse(RepositoryFiles.Text(path)!);
            rows.AddRange(
                from package in document.RootElement.GetProperty("packages").EnumerateObject()
                where package.Name.Length > 0 && !package.Value.TryGetProperty("dev", out _)
                let name = package.Name[(package.Name.LastIndexOf("node_modules/", StringComparison.Ordinal) + 13)..]
                select $"{name} | {package.Value.GetProperty("version").GetString()} | {package.Value.GetProperty("license").GetString()}");
        }
        Assert.NotEmpty(rows);
        Assert.Equal(rows, Documents.Table(Notices, "## In the site's style sheet").Select(row => string.Join(" | ", row.Take(3))));
    }

    [Fact]
    public void NativeLibraries_InNetVips_AreInTheTable()
    {
        var package = new RestoredPackage(Shipped().Single(package => package.Id == "NetVips.Native.linux-x64"));
        var versions = JsonSerializer.Deserialize<Dictionary<string, string>>(package.Text("versions.json"))!;
        Same(
            package.Text("THIRD-PARTY-NOTICES.md").Split('\n').Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Split('|')).Select(cells =>
            {
                var name = cells[1].Trim();
                // The list of versions leaves out "lib", and what is a part of libvips itself.
                var version = versions.GetValueOrDefault(name == "libultrahdr" ? "uhdr" : name) ?? versions.GetValueOrDefault(name.Replace("lib", "", StringComparison.Ordinal));
                return $"| {name} | {version ?? "part of libvips"} | {cells[2].Trim()} |";
            }),
            "## Native libraries in NetVips.Native");
    }

    [Fact]
    public void NativeLibraries_InMagick_AreInTheTable()
    {
        var notice = new RestoredPackage(Shipped().Single(package => package.Id == "Magick.NET-Q8-x64")).Text("Notice.txt");
        var table = Documents.Table(Notices, "## Native libraries in Magick.NET");
        var carried = CarriedLibrary().Matches(notice).Select(match => $"{match.Groups[1].Value} | {match.Groups[2].Value}").ToList();
        Assert.True(carried.Count > 30, $"only {carried.Count} libraries were found in Notice.txt");
        Assert.Equal(carried, table.Select(row => $"{row[0]} | {row[1]}"));
        Assert.All(table, row => Assert.NotEmpty(row[2]));
    }

    private static IReadOnlyList<LockedPackage> Shipped()
    {
        var buildOnly = ProjectFile.BuildOnlyPackages();
        return
        [
            .. RepositoryFiles.EndingWith("packages.lock.json").Where(path => path.StartsWith("src/", StringComparison.Ordinal)).SelectMany(LockedPackage.Of)
                .Where(package => !BuildTools.Contains(package.Id) && !buildOnly.Contains(package.Id))
                .Distinct().OrderBy(package => package.Id, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static void Same(IEnumerable<string> expected, string heading)
    {
        var written = Documents.Table(Notices, heading).Select(row => $"| {string.Join(" | ", row)} |").ToList();
        var rows = expected.ToList();
        Assert.NotEmpty(rows);
        Assert.True(
            rows.SequenceEqual(written),
            $"{Notices}, \"{heading}\". Add these rows, in the order of the alphabet:\n{string.Join('\n', rows.Except(written))}\nRemove these:\n{string.Join('\n', written.Except(rows))}");
    }

    // [name version (day) (address)]
    [GeneratedRegex(@"^\[ ?(\S+) (\S+) \(\d{4}-\d\d-\d\d\) \(https://\S+\) ?\]", RegexOptions.Multiline)]
    private static partial Regex CarriedLibrary();
}
