namespace Catchlight.Index.Tests.Directories;

/// <summary>A folder of its own for one test, removed after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("catchlight-index-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
