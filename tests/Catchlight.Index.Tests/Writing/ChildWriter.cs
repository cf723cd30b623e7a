using System.Runtime.CompilerServices;
using Catchlight.Index.Directories;
using Catchlight.Index.Writing;

namespace Catchlight.Index.Tests.Writing;

/// <summary>A process that publishes picture after picture, and deletes every fourth, until it is killed: this program itself, where a variable names the folder.</summary>
internal static class ChildWriter
{
    public const string FolderVariable = "CATCHLIGHT_TEST_KILLED_WRITER";
    public const string Said = "published ";
    public const string SaidDeleted = "deleted ";

    [ModuleInitializer]
    public static void Run()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is not { Length: > 0 } path)
            return;
        using var writer = IndexWriter.Open(new FileSystemDirectory(path), null, new IndexWriterOptions { MergeFactor = 3 });
        for (var id = (int)(writer.LastPublished?.Value ?? 0) + 1; id < 10_000; id++)
        {
            writer.Add(new PictureId(id), Synthetic.Fingerprint(id));
            writer.Publish();
            Say(Said, id);
            if (id % 4 == 0)
            {
                writer.Delete(new PictureId(id - 1), new PictureId(id - 1));
                Say(SaidDeleted, id - 1);
            }
        }
        Environment.Exit(0);
    }

    private static void Say(string what, int id)
    {
        Console.Out.WriteLine($"{what}{id}");
        Console.Out.Flush();
    }
}
