using Catchlight.Core.Checking;
using Catchlight.Imaging.Pixels;
using Catchlight.Web.Checking.Reports;

namespace Catchlight.Cli;

/// <summary>The folder into which answers are written as PDF.</summary>
/// <param name="folder">Made where there is none.</param>
/// <param name="checker">Knows collections and the small copies of found pictures.</param>
internal sealed class ReportFolder(string folder, Checker checker)
{
    private readonly OutputFolder _output = new(folder);

    /// <summary>Writes the answer to one picture.</summary>
    /// <returns>The file.</returns>
    public string Write(string picture, CheckReport report, Claims claims, RgbImage image)
    {
        var file = _output.Next(picture) + ".pdf";
        File.WriteAllBytes(file, CheckPdf.Write(report, claims, image, checker.Thumbnail, checker.Collections(), TimeProvider.System.GetUtcNow(), Path.GetFileName(picture)));
        return file;
    }
}
