using System.Text.RegularExpressions;

namespace Catchlight.Architecture.Tests;

/// <summary>The house of docs/ARCHITECTURE.md: which room may see which.</summary>
public sealed partial class ProjectGraphTests
{
    private static readonly string[] BrowserSafe = ["Catchlight.Imaging", "Catchlight.Conversations", "Catchlight.Evidence", "Catchlight.Documents", "Catchlight.Guidance"];

    // Every project of src/ and all that it may reference. A project that is not here yet does no harm.
    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["Catchlight.Imaging"] = [],
        ["Catchlight.Conversations"] = [],
        ["Catchlight.Evidence"] = ["Catchlight.Documents"],
        ["Catchlight.Documents"] = [],
        ["Catchlight.Guidance"] = [],
        ["Catchlight.Index"] = ["Catchlight.Imaging"],
        ["Catchlight.Ingest"] = ["Catchlight.Imaging"],
        ["Catchlight.Core"] = ["Catchlight.Index", "Catchlight.Ingest"],
        ["Catchlight.Web.Client"] = BrowserSafe,
        ["Catchlight.Web.Casework"] = BrowserSafe,
        ["Catchlight.Web"] = ["Catchlight.Core", "Catchlight.Documents", "Catchlight.Guidance", "Catchlight.Conversations", "Catchlight.Evidence", "Catchlight.Web.Client", "Catchlight.Web.Casework"],
        ["Catchlight.Cli"] = ["Catchlight.Core", "Catchlight.Guidance", "Catchlight.Conversations", "Catchlight.Evidence", "Catchlight.Web"],
    };

    private static IReadOnlyList<ProjectFile> Projects => ProjectFile.Below("src");

    [Fact]
    public void Projects_EachOfThem_HasARuleAndARoomOfItsName()
    {
        Assert.True(Projects.Count >= 6, $"only {Projects.Count} projects were found in src/");
        Complaints.None(Projects.Where(project => !MayReference.ContainsKey(project.Name)).Select(project => $"{project.Path} has no rule: say here what it may reference"));
        Assert.All(Projects, project => Assert.Equal($"src/{project.Name}/{project.Name}.csproj", project.Path));
    }

    [Fact]
    public void References_OfEveryProject_PointOneWay() => Complaints.None(
        from project in Projects
        from reference in project.References
        where !MayReference.GetValueOrDefault(project.Name, []).Contains(reference)
        select $"{project.Name} references {reference}, and docs/ARCHITECTURE.md does not allow that");

    [Fact]
    public void Rules_FollowedToTheirEnd_LeadDownOnly()
    {
        Assert.DoesNotContain("Catchlight.Index", Reachable("Catchlight.Ingest"));
        Assert.All(MayReference.Keys, project => Assert.DoesNotContain(project, Reachable(project)));

        static HashSet<string> Reachable(string project)
        {
            var reached = new HashSet<string>();
            var open = new Stack<string>(MayReference[project]);
            while (open.TryPop(out var next))
                if (reached.Add(next))
                    Array.ForEach(MayReference[next], open.Push);
            return reached;
        }
    }

    [Theory, InlineData("Catchlight.Imaging"), InlineData("Catchlight.Guidance")]
    public void Packages_OfARoomThatIsPureCode_AreNone(string name) =>
        Complaints.None(Assert.Single(Projects, project => project.Name == name).Packages.Except(ProjectFile.BuildOnlyPackages()).Select(package => $"{name} uses {package}"));

    [Fact]
    public void Packages_OfTheIndex_KnowNoSql() =>
        Assert.DoesNotContain(LockedPackage.Of("src/Catchlight.Index/packages.lock.json"), package => Sql().IsMatch(package.Id));

    [Fact]
    public void Packages_OfEveryProject_AreLocked() =>
        Complaints.None(RepositoryFiles.EndingWith(".csproj").Select(path => $"{Path.GetDirectoryName(path)}/packages.lock.json")
            .Where(path => !RepositoryFiles.Exists(path)).Select(path => $"{path} is not there: build, and commit it"));

    [Fact]
    public void Solution_EveryProject_IsInIt()
    {
        var solution = RepositoryFiles.Text("Catchlight.slnx")!;
        Complaints.None(RepositoryFiles.EndingWith(".csproj").Where(path => !solution.Contains($"\"{path}\"", StringComparison.Ordinal)).Select(path => $"{path} is not in Catchlight.slnx"));
    }

    [GeneratedRegex("sql|dapper|entityframework|linq2db|litedb|mongo", RegexOptions.IgnoreCase)]
    private static partial Regex Sql();
}
