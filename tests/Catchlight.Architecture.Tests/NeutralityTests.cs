using System.Text.RegularExpressions;

namespace Catchlight.Architecture.Tests;

/// <summary>Nothing in the repository says on which machine it was written or from which mirror its packages came.</summary>
public sealed partial class NeutralityTests
{
    [Fact]
    public void Files_OfTheRepository_NameNoFolderOfAMachine() => Complaints.None(
        from path in RepositoryFiles.All
        from line in (RepositoryFiles.Text(path) ?? "").Split('\n').Index()
        where MachinePath().IsMatch(line.Item)
        select $"{path}:{line.Index + 1} names a folder of somebody's machine");

    [Fact]
    public void LockFiles_OfNpmAndNuGet_NameNoRegistry()
    {
        var locks = RepositoryFiles.EndingWith("package-lock.json").Concat(RepositoryFiles.EndingWith("packages.lock.json")).ToList();
        Assert.True(locks.Count > 10, $"only {locks.Count} lock files were found");
        Complaints.None(locks.Where(path => RegistryAddress().IsMatch(RepositoryFiles.Text(path)!)).Select(path => $"{path} names a registry: write it again with omit-lockfile-registry-resolved"));
    }

    [Fact]
    public void Settings_OfPackageManagers_NameNoRegistry() => Complaints.None(
        from path in RepositoryFiles.All
        where PackageSettings().IsMatch(path) && RegistrySetting().IsMatch(RepositoryFiles.Text(path)!)
        select $"{path} names a registry: let each machine choose its own");

    // The folders of people and of build machines, written so that this line does not match itself.
    [GeneratedRegex(@"(?<![\w.*~/-])/(?:work|home|root|Users)[/]\w")]
    private static partial Regex MachinePath();

    [GeneratedRegex("\"resolved\": *\"[a-z+]+:|://[^\"]*(registry|npmjs|nuget)", RegexOptions.IgnoreCase)]
    private static partial Regex RegistryAddress();

    [GeneratedRegex(@"(^|/)(nuget\.config|\.npmrc|pip\.conf|requirements[^/]*\.txt|pyproject\.toml)$", RegexOptions.IgnoreCase)]
    private static partial Regex PackageSettings();

    [GeneratedRegex(@"https?://|^\s*registry\s*=", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex RegistrySetting();
}
