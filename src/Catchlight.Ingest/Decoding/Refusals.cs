using System.Globalization;

namespace Catchlight.Ingest.Decoding;

/// <summary>The refusals in words that a child of ten understands: what is wrong, and where there is one, the way on.</summary>
internal static class Refusals
{
    private const string Readable = "We can read JPEG, PNG, WebP, GIF, TIFF, HEIC and AVIF.";

    public static Refused Empty { get; } = new(RefusalReason.Empty, "This file is empty.");

    public static Refused NotAPicture { get; } = new(RefusalReason.NotAPicture, "This is not a picture we can read. " + Readable);

    public static Refused Damaged { get; } = new(RefusalReason.Damaged, "The picture is damaged or only part of it is here.");

    public static Refused NoHevc { get; } = new(RefusalReason.Unsupported,
        "This is an HEIC picture, and HEIC cannot be read here. Save it as JPEG, or take a screenshot of it, and try again.");

    public static Refused TooSlow { get; } = new(RefusalReason.TooSlow, "Reading this picture takes too long. Try a smaller copy of it, or a screenshot.");

    public static Refused Unreadable(string message) => new(RefusalReason.Unreadable, message);

    public static Refused Unsupported(string name) => new(RefusalReason.Unsupported, name == "video"
        ? "This is a video, not a picture. A screenshot of it is a picture we can read."
        : $"This is {(name[0] is 'S' or 'I' ? "an" : "a")} {name} file. {Readable}");

    public static Refused TooManyBytes(long bytes, long most) =>
        new(RefusalReason.TooManyBytes, $"This file is too big: {Megabytes(bytes)}. We can read up to {Megabytes(most)}.");

    public static Refused TooManyPixels(long width, long height, long most) =>
        new(RefusalReason.TooManyPixels, string.Create(CultureInfo.InvariantCulture,
            $"This picture is too big: {width:N0} by {height:N0} pixels. We can read up to {most:N0} pixels in all."));

    private static string Megabytes(long bytes) => bytes < 100_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} bytes")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.#} MB");
}
