namespace Catchlight.Architecture.Tests;

/// <summary>Documents name only what there is.</summary>
public sealed class DocumentTests
{
    // Made by running, building or by the person who reads, and never committed.
    private static readonly string[] Generated = ["data"];

    [Fact]
    public void Links_OfEveryDocument_LeadToAFile()
    {
        var links = Documents.All.SelectMany(document => Documents.Links(document).Select(link => (document, link.Written, link.Path))).ToList();
        Assert.True(links.Count >= 10, $"only {links.Count} links were found");
        Complaints.None(links.Where(link => !RepositoryFiles.Exists(link.Path)).Select(link => $"{link.document} links to {link.Written}, which is not there"));
    }

    [Fact]
    public void Paths_InTheCodeOfEveryDocument_AreThere()
    {
        var paths = Documents.All.SelectMany(document => Documents.Paths(document).Select(path => (document, path))).ToList();
        Assert.True(paths.Count >= 30, $"only {paths.Count} paths were found");
        Complaints.None(paths.Where(named => !RepositoryFiles.Exists(named.path) && !Generated.Contains(named.path.TrimEnd('/')))
            .Select(named => $"{named.document} names {named.path}, which is not there"));
    }

    [Fact]
    public void Architecture_ItsRooms_AreTheProjectsAndTheirFolders()
    {
        const string Document = "docs/ARCHITECTURE.md";
        var rooms = Documents.Sections(Document).Where(section => section.Heading.StartsWith("src/", StringComparison.Ordinal))
            .Select(section => (Path: section.Heading.Split(':')[0], section.Folders)).ToList();
        Complaints.None(rooms.Where(room => !RepositoryFiles.Exists(room.Path)).Select(room => $"{room.Path} has a heading and no folder"));
        Complaints.None(
            from room in rooms
            from folder in room.Folders
            where !RepositoryFiles.Exists($"{room.Path}/{folder}") && !RepositoryFiles.Exists(folder)
            select $"{Document} has {folder}/ in {room.Path}, which is not there");
        Complaints.None(ProjectFile.Below("src").Select(project => $"src/{project.Name}").Except(rooms.Select(room => room.Path)).Select(path => $"{path} has no heading in {Document}"));
    }
}
