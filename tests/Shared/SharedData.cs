namespace Catchlight.Tests.Shared;

/// <summary>
/// The test data that may not be copied into this repository. It lies in a folder <c>shared/data</c> beside the
/// checkout, or where the variable <c>CATCHLIGHT_SHARED_DATA</c> says. A test that needs it is skipped, visibly, where it is absent.
/// </summary>
internal static class SharedData
{
    /// <summary>The root folder of this repository.</summary>
    public static string Repository { get; } = FindRepository();

    // After Repository: static fields are set in the order they are written.
    private static readonly string? Root = Find();

    /// <summary>The full path of a file or folder in the shared data; skips the calling test where it is absent.</summary>
    public static string Require(params string[] parts)
    {
        if (Root is null)
            Assert.Skip("needs the shared test data, which is not on this machine (CATCHLIGHT_SHARED_DATA names it)");
        var path = Path.Combine([Root!, .. parts]);
        if (!Path.Exists(path))
            Assert.Skip($"needs {string.Join('/', parts)} of the shared test data, which is not there");
        return path;
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Catchlight.slnx")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run from inside the repository: no Catchlight.slnx above " + AppContext.BaseDirectory);
    }

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("CATCHLIGHT_SHARED_DATA");
        if (!string.IsNullOrEmpty(named))
            return Directory.Exists(named) ? named : null;
        var beside = Path.GetFullPath(Path.Combine(Repository, "..", "shared", "data"));
        return Directory.Exists(beside) ? beside : null;
    }
}
