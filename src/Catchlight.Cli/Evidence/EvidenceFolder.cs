using Catchlight.Evidence.Cases;

namespace Catchlight.Cli.Evidence;

/// <summary>A folder with what somebody kept: the files to pack, what the person says (<c>case.json</c>), and what the pictures are (<c>pictures.csv</c>).</summary>
/// <param name="Files">The files, by their names.</param>
/// <param name="Case">What the person says; an empty case where there is no file for it.</param>
/// <param name="Pictures">What the pictures are; null where something in it is wrong.</param>
/// <param name="Problems">What is wrong: file and reason. Nothing is packed then.</param>
/// <param name="Links">Links, which are not followed.</param>
internal sealed record EvidenceFolder(
    IReadOnlyList<FolderFile> Files, EvidenceCase Case, PictureList? Pictures, IReadOnlyList<(string File, string Reason)> Problems, IReadOnlyList<string> Links)
{
    public const string CaseName = "case.json", PicturesName = "pictures.csv";

    // What operating systems leave in folders.
    private static readonly HashSet<string> Litter = new(StringComparer.OrdinalIgnoreCase) { ".DS_Store", "Thumbs.db", "desktop.ini" };

    /// <summary>Reads it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="picturesAreScreenshots">Whether somebody said of all pictures that they are screenshots with nothing intimate in them.</param>
    /// <param name="output">The pack that is written; neither it nor what stands beside it is packed.</param>
    public static EvidenceFolder Read(string folder, bool picturesAreScreenshots, string output)
    {
        var (files, links, problems) = (new List<FolderFile>(), new List<string>(), new List<(string, string)>());
        var own = new HashSet<string> { Path.GetFullPath(output), Path.GetFullPath(PackFile.Unfinished(output)), Path.GetFullPath(PackFile.Timestamp(output)) };
        Collect(new DirectoryInfo(folder), folder, own, files, links);
        var (evidence, list) = (new EvidenceCase(), (FolderFile?)null);
        if (files.Find(file => file.Name == CaseName) is { } said)
        {
            var reading = CaseJson.Read(File.ReadAllBytes(said.Path));
            evidence = reading.Case;
            problems.AddRange(reading.Problems.Select(problem => (said.Path, problem)));
        }
        list = files.Find(file => file.Name == PicturesName);
        files.RemoveAll(file => file.Name is CaseName or PicturesName);
        var (pictures, wrong) = PictureList.Read(list, files, evidence.Age, picturesAreScreenshots);
        problems.AddRange(wrong.Select(problem => (list?.Path ?? PicturesName, problem)));
        return new EvidenceFolder(files, evidence, pictures, problems, links);
    }

    private static void Collect(DirectoryInfo folder, string root, HashSet<string> own, List<FolderFile> files, List<string> links)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.LinkTarget is not null)
                links.Add(entry.FullName);
            else if (entry is DirectoryInfo inner)
                Collect(inner, root, own, files, links);
            else if (!Litter.Contains(entry.Name) && !own.Contains(entry.FullName))
                files.Add(new FolderFile(entry.FullName, Path.GetRelativePath(root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/')));
        }
    }
}
