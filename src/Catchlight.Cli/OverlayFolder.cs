using Catchlight.Core.Checking;
using Catchlight.Core.Overlays;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Cli;

/// <summary>The folder into which proofs are drawn.</summary>
/// <param name="folder">Made where there is none.</param>
/// <param name="checker">Knows the small copies of found pictures.</param>
internal sealed class OverlayFolder(string folder, Checker checker)
{
    private readonly OutputFolder _output = new(folder);

    /// <summary>Draws every match of one picture.</summary>
    /// <returns>The files, in the order of the matches.</returns>
    public IReadOnlyList<string> Write(string picture, PictureChecked done)
    {
        var name = _output.Next(picture);
        var files = new List<string>();
        foreach (var found in done.Report.Matches)
        {
            var file = $"{name}-{files.Count + 1}.png";
            File.WriteAllBytes(file, PictureEncoder.EncodePng(OverlayDrawing.Draw(done.Image, done.Report.Picture, found, checker.Thumbnail(found.Match.Picture))));
            files.Add(file);
        }
        return files;
    }
}
