using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using Catchlight.Imaging;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Metadata;
using Catchlight.Imaging.Wire;

namespace Catchlight.Web.Client;

/// <summary>
/// The fingerprint of one picture after another, for the worker that reads their pixels. The picture is handed over in strips of rows, so that
/// nothing here ever holds it as a whole. Called from one thread.
/// </summary>
[SupportedOSPlatform("browser")]
internal static partial class Fingerprinting
{
    private static RowFingerprinter? _picture;

    private static RowFingerprinter Picture => _picture ?? throw new InvalidOperationException("No picture was begun.");

    /// <summary>Begins a picture, and lets go of one that was not finished.</summary>
    /// <param name="width">Pixels a row, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    [JSExport]
    public static void Begin(int width, int height)
    {
        _picture?.Dispose();
        _picture = new RowFingerprinter(width, height, FeatureOptions.Query);
    }

    /// <summary>Takes the next rows: four bytes a pixel, as a canvas gives them.</summary>
    [JSExport]
    public static void Add(byte[] rows) => Picture.Add(rows);

    /// <summary>The fingerprint as it is sent (docs/formats/fingerprint.md), after the last row.</summary>
    /// <param name="file">The whole file, for the few facts in it that go along: the day it was taken, and whether a program made it.</param>
    [JSExport]
    public static byte[] Finish(byte[] file)
    {
        using var picture = Picture;
        _picture = null;
        return FingerprintWriter.Write(new FingerprintMessage(picture.Finish(), NotesReader.Read(file)));
    }
}
