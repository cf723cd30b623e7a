using System.Diagnostics;
using System.Globalization;
using Catchlight.Index.Directories;
using Catchlight.Index.Tests.Directories;
using Catchlight.Index.Writing;

namespace Catchlight.Index.Tests.Writing;

/// <summary>A writer in another process is ended without warning, again and again: what it said was published is there, and the lock is free.</summary>
public sealed class KilledWriterTests
{
    private const int Kills = 5;

    [Fact]
    public async Task Publish_ProcessKilled_LosesNothingThatWasPublished()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are needed");
        using var folder = new TemporaryFolder();
        var directory = new FileSystemDirectory(folder.Path);
        var random = new Random(1);
        var said = 0;
        var deleted = new SortedSet<int>();
        for (var kill = 0; kill < Kills; kill++)
        {
            using var child = StartChild(folder.Path);
            try
            {
                // Some publications, then a moment in the middle of another.
                var wanted = said + 1 + random.Next(6);
                while (said < wanted && await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
                    if (line.StartsWith(ChildWriter.Said, StringComparison.Ordinal))
                        said = int.Parse(line.AsSpan(ChildWriter.Said.Length), CultureInfo.InvariantCulture);
                    else if (line.StartsWith(ChildWriter.SaidDeleted, StringComparison.Ordinal))
                        deleted.Add(int.Parse(line.AsSpan(ChildWriter.SaidDeleted.Length), CultureInfo.InvariantCulture));
                Assert.Equal(wanted, said);
                Assert.Throws<IndexLockedException>(() => directory.Lock(LockHolder.Current(TimeProvider.System)));
                Thread.Sleep(random.Next(30));
            }
            finally
            {
                child.Kill();
            }
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Empty(IndexInspection.Verify(directory));
            // It deletes with an id what it had not said yet, when the next fourth is published.
            IndexWriter.Open(directory, new PictureId(said)).Dispose();
            if (said % 4 == 0 && IndexInspection.Info(directory).Pictures < said - deleted.Count)
                deleted.Add(said - 1);
            DeletionTests.AssertHolds(directory, Enumerable.Range(1, said).Except(deleted));
        }
    }

    private static Process StartChild(string folder)
    {
        // Under "dotnet TESTS.dll" this process is dotnet, not the program itself.
        string[] arguments = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ChildWriter).Assembly.Location] : [];
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true };
        start.Environment[ChildWriter.FolderVariable] = folder;
        return Process.Start(start)!;
    }
}
