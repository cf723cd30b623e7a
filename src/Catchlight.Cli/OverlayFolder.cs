using Catchlight.Core.Checking;
using Catchlight.Core.Overlays;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Cli;

/// <summary>The folder into which proofs are drawn. Two pictures of one name get different files.</summary>
internal sealed class OverlayFolder
{
    private readonly string _folder;
    private readonly Checker _checker;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="folder">Made where there is none.</param>
    /// <param name="checker">Knows the small copies of found pictures.</param>
    public OverlayFolder(string folder, Checker checker)
    {
        (_folder, _checker) = (folder, checker);
        Directory.CreateDirectory(folder);
    }

    /// <summary>Draws every match of one picture.</summary>
    /// <returns>The files, in the order of the matches.</returns>
    public IReadOnlyList<string> Write(string picture, PictureChecked done)
    {
        var name = Path.GetFileNameWithoutExtension(picture);
        for (var n = 2; !_taken.Add(name); n++)
            name = $"{Path.GetFileNameWithoutExtension(picture)}_{n}";
        var files = new List<string>();
        foreach (var found in done.Report.Matches)
        {
            var file = Path.Combine(_folder, $"{name}-{files.Count + 1}.png");
            File.WriteAllBytes(file, PictureEncoder.EncodePng(OverlayDrawing.Draw(done.Image, found, _checker.Thumbnail(found.Match.Picture))));
            files.Add(file);
        }
        return files;
    }
}
