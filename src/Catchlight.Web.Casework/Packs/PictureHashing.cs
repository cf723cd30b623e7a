using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Web.Casework.Packs;

/// <summary>The PDQ hash of a picture that an adult agreed to have hashed, for the worker that reads its pixels, strip by strip. Nothing of it is kept or shown.</summary>
[SupportedOSPlatform("browser")]
internal static partial class PictureHashing
{
    private const int PixelBytes = 4;

    private static PdqRows? _picture;
    private static int _rowBytes;

    /// <summary>Begins a picture.</summary>
    /// <param name="width">Pixels a row, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    [JSExport]
    public static void Begin(int width, int height)
    {
        _picture?.Dispose();
        (_picture, _rowBytes) = (new PdqRows(width, height, PixelBytes), PixelBytes * width);
    }

    /// <summary>Takes the next rows: four bytes a pixel, as a canvas gives them.</summary>
    [JSExport]
    public static void Add(byte[] rows)
    {
        for (var at = 0; at < rows.Length; at += _rowBytes)
            _picture!.Add(rows.AsSpan(at, _rowBytes));
    }

    /// <summary>The hash after the last row: 64 hexadecimal digits.</summary>
    [JSExport]
    public static string Finish()
    {
        using var picture = _picture!;
        _picture = null;
        return picture.Finish().Hashes[PdqOrientation.Original].ToString();
    }
}
