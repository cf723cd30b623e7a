using System.Buffers.Binary;
using System.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;

namespace Catchlight.Tests.Shared;

/// <summary>What other programs find in a PDF.</summary>
internal static class PdfReading
{
    // What pdftotext puts around letters that run from right to left.
    private static readonly char[] Directions = ['\u202A', '\u202B', '\u202C', '\u200E', '\u200F'];

    /// <summary>Its text, as somebody gets it who selects all of it: in the order of reading, as poppler finds it.</summary>
    public static async Task<string> TextAsync(byte[] pdf) => string.Concat((await PopplerAsync("pdftotext", pdf, "-enc", "UTF-8", "-", "-")).Where(c => !Directions.Contains(c)));

    /// <summary>What a screen reader would read: the structure with its texts, as poppler finds it.</summary>
    public static Task<string> StructureAsync(byte[] pdf) => PopplerAsync("pdfinfo", pdf, "-enc", "UTF-8", "-struct-text", "-");

    /// <summary>How many signs are drawn as an empty box, for want of a font: glyph 0 of theirs (ISO 32000-1, 9.7.6.3).</summary>
    public static int Boxes(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var boxes = 0;
        foreach (var shown in document.GetPages().SelectMany(page => page.Operations).OfType<ShowText>())
        {
            var codes = shown.Bytes.Span;
            for (var i = 0; i + 1 < codes.Length; i += 2)
                boxes += BinaryPrimitives.ReadUInt16BigEndian(codes[i..]) == 0 ? 1 : 0;
        }
        return boxes;
    }

    /// <summary>Writes it into the folder that CATCHLIGHT_SCREENSHOTS names, if it names one.</summary>
    public static void Keep(string name, byte[] pdf)
    {
        if (Environment.GetEnvironmentVariable("CATCHLIGHT_SCREENSHOTS") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, name + ".pdf"), pdf);
    }

    private static async Task<string> PopplerAsync(string program, byte[] pdf, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        await File.WriteAllBytesAsync(path, pdf, TestContext.Current.CancellationToken);
        try
        {
            // The file stands where "-" stood first; where to write to is last, if it is asked for.
            arguments[Array.IndexOf(arguments, "-")] = path;
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(process.ExitCode == 0 && (await error).Length == 0, await error);
            return output;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
