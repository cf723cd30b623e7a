using System.Diagnostics;
using Catchlight.Index.Directories;
using Catchlight.Index.Tests.Directories;
using Catchlight.Index.Writing;

namespace Catchlight.Index.Tests.Writing;

/// <summary>A writer in another process is ended without warning, again and again: what it said was published is there, and the lock is free.</summary>
public sealed class KilledWriterTests
{
    private const string FolderVariable = "CATCHLIGHT_TEST_KILLED_WRITER";
    private const int Kills = 5;

    [Fact]
    public async Task Publish_ProcessKilled_LosesNothingThatWasPublished()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are needed");
        using var folder = new TemporaryFolder();
        var directory = new FileSystemDirectory(folder.Path);
        var random = new Random(1);
        var said = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            using var child = StartChild(folder.Path);
            // Some publications, then a moment in the middle of another.
            var wanted = said + 1 + random.Next(6);
            while (said < wanted && await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
                if (line.StartsWith("published ", StringComparison.Ordinal))
                    said = int.Parse(line.AsSpan("published ".Length), System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(wanted, said);
            Assert.Throws<IndexLockedException>(() => directory.Lock(LockHolder.Current(TimeProvider.System)));
            Thread.Sleep(random.Next(30));
            child.Kill();
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Empty(IndexInspection.Verify(directory));
            Assert.InRange(IndexInspection.Info(directory).Pictures, said, int.MaxValue);
            IndexWriter.Open(directory, new PictureId(said)).Dispose();
            IndexWriterTests.AssertHolds(directory, said);
        }
    }

    /// <summary>What the other process runs; it never ends by itself.</summary>
    [Fact(Explicit = true)]
    public void ChildWriter()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is not { } path)
        {
            Assert.Skip("only the test above runs this");
            return;
        }
        using var writer = IndexWriter.Open(new FileSystemDirectory(path), null, new IndexWriterOptions { MergeFactor = 3 });
        for (var id = (int)(writer.LastPublished?.Value ?? 0) + 1; id < 10_000; id++)
        {
            writer.Add(new PictureId(id), Synthetic.Fingerprint(id));
            writer.Publish();
            Console.Out.WriteLine($"\npublished {id}");
            Console.Out.Flush();
        }
    }

    private static Process StartChild(string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["-explicit", "only", "-method", $"{typeof(KilledWriterTests).FullName}.{nameof(ChildWriter)}"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment[FolderVariable] = folder;
        return Process.Start(start)!;
    }
}
