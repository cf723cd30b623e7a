namespace Catchlight.Ingest.Folders;

/// <summary>
/// The captions that hold in a folder: those of its own <c>captions.csv</c>, and of the folders around it. The nearest
/// file that names a picture decides.
/// </summary>
internal sealed class CaptionShelf(string folder, ILookup<string, CaptionRow> rows, CaptionShelf? outer)
{
    /// <summary>One appearance for each row about this picture; none where no row is.</summary>
    public IReadOnlyList<Appearance> Find(string path)
    {
        var url = FileUri.From(path);
        for (var shelf = this; shelf is not null; shelf = shelf.Outer)
        {
            var found = shelf.Rows[CaptionFile.Key(Path.GetRelativePath(shelf.Folder, path))]
                .Select(row => new Appearance(url, row.PageUrl, row.Title, row.Caption, row.Date))
                .ToList();
            if (found.Count > 0)
                return found;
        }
        return [];
    }

    private string Folder => folder;

    private ILookup<string, CaptionRow> Rows => rows;

    private CaptionShelf? Outer => outer;
}
