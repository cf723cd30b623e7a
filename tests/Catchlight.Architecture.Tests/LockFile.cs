using System.Text.Json;

namespace Catchlight.Architecture.Tests;

/// <summary>One package of a <c>packages.lock.json</c>.</summary>
/// <param name="Id">As the lock file writes it.</param>
/// <param name="Version">The version that is restored.</param>
internal sealed record LockedPackage(string Id, string Version)
{
    /// <summary>Every package of a project, with those that come in through others, and without projects.</summary>
    public static IEnumerable<LockedPackage> Of(string lockFile)
    {
        using var document = JsonDocument.Parse(RepositoryFiles.Text(lockFile)!);
        return
        [
            .. from framework in document.RootElement.GetProperty("dependencies").EnumerateObject()
               from package in framework.Value.EnumerateObject()
               where package.Value.GetProperty("type").GetString() != "Project"
               select new LockedPackage(package.Name, package.Value.GetProperty("resolved").GetString()!),
        ];
    }
}
