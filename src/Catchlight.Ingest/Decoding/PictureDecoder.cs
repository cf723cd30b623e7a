using System.Runtime.InteropServices;
using Catchlight.Imaging.Pixels;
using NetVips;

namespace Catchlight.Ingest.Decoding;

/// <summary>
/// Turns a stranger's file into upright sRGB pixels, or says in plain words why not. Whatever the bytes are, it returns
/// an outcome and throws nothing but <see cref="OperationCanceledException"/>. Thread-safe.
/// </summary>
public sealed class PictureDecoder
{
    // A strip of about this size keeps the native buffers small and is still large against the cost of asking for one.
    private const int StripBytes = 1 << 18;

    private readonly DecoderOptions _options;

    /// <summary>A decoder with these limits; with the defaults where <paramref name="options"/> is null.</summary>
    public PictureDecoder(DecoderOptions? options = null)
    {
        Vips.Use();
        _options = options ?? new DecoderOptions();
    }

    /// <summary>Reads a file, no more of it than <see cref="DecoderOptions.MaxBytes"/>, and decodes it.</summary>
    /// <param name="path">The file; absent or unreadable is an outcome too.</param>
    /// <param name="cancellationToken">Stops between strips of rows.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public DecodeOutcome DecodeFile(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (bytes, refusal) = BoundedFile.Read(path, _options.MaxBytes);
        return refusal ?? Decode(bytes, cancellationToken);
    }

    /// <summary>Decodes the bytes of one picture file.</summary>
    /// <param name="bytes">The whole file. Not kept.</param>
    /// <param name="cancellationToken">Stops between strips of rows.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public DecodeOutcome Decode(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (bytes.IsEmpty)
            return Refusals.Empty;
        if (bytes.Length > _options.MaxBytes)
            return Refusals.TooManyBytes(bytes.Length, _options.MaxBytes);
        var head = bytes.Span[..Math.Min(bytes.Length, PictureSniffer.HeadLength)];
        if (PictureSniffer.Sniff(head) is not { } format)
            return PictureSniffer.NameUnsupported(head) is { } name ? Refusals.Unsupported(name) : Refusals.NotAPicture;
        if (AnnouncedSize.Read(format, bytes.Span) is var (width, height) && width > _options.MaxPixels / Math.Max(height, 1))
            return Refusals.TooManyPixels(width, height, _options.MaxPixels);
        var file = format == PictureFormat.Gif ? GifFirstFrame.Cut(bytes.Span) : WholeArray(bytes);
        if (file is null)
            return Refusals.Damaged;
        try
        {
            return DecodePixels(file, format, cancellationToken);
        }
        catch (Exception e) when (e is VipsException or ImageMagick.MagickException)
        {
            return Refusals.Damaged;
        }
    }

    /// <summary>What a picture file says of itself, out of its header alone; nothing where that cannot be read.</summary>
    /// <param name="bytes">The whole file. Not kept.</param>
    public PictureMetadata ReadMetadata(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > _options.MaxBytes || PictureSniffer.Sniff(bytes.Span[..Math.Min(bytes.Length, PictureSniffer.HeadLength)]) is not { } format)
            return PictureMetadata.None;
        var file = WholeArray(bytes);
        try
        {
            using var stored = PictureLoader.Open(file, format);
            return MetadataReader.Read(stored, file, format);
        }
        catch (VipsException)
        {
            return PictureMetadata.None;
        }
    }

    private DecodeOutcome DecodePixels(byte[] file, PictureFormat format, CancellationToken cancellationToken)
    {
        var started = _options.Time.GetTimestamp();
        using var stored = PictureLoader.Open(file, format);
        if ((long)stored.Width * stored.Height > _options.MaxPixels)
            return Refusals.TooManyPixels(stored.Width, stored.Height, _options.MaxPixels);
        if (stored.Bands > PictureLoader.MaxBands)
            return Refusals.Damaged;
        // libheif turns HEIC and AVIF itself; what their Exif still says must not turn them a second time.
        var orientation = _options.AsStored || format is PictureFormat.Heic or PictureFormat.Avif ? 1 : PictureLoader.Orientation(stored);
        using var heic = format == PictureFormat.Heic ? HeicPixels.Decode(file, stored) : null;
        if (format == PictureFormat.Heic && heic is null)
            return Refusals.NoHevc;
        using var srgb = PictureLoader.ToSrgb(heic ?? stored, _options.AsStored);
        var upright = new Upright(srgb.Width, srgb.Height, orientation);
        // Every byte is written before it is handed out.
        var pixels = GC.AllocateUninitializedArray<byte>(checked(3 * srgb.Width * srgb.Height));
        using var region = Region.New(srgb);
        var rows = Math.Max(16, StripBytes / (3 * srgb.Width));
        for (var y = 0; y < srgb.Height; y += rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_options.Time.GetElapsedTime(started) > _options.TimeLimit)
                return Refusals.TooSlow;
            upright.Place(region.Fetch(0, y, srgb.Width, Math.Min(rows, srgb.Height - y)), y, pixels);
        }
        return new Decoded(new RgbImage(upright.Width, upright.Height, pixels), format, MetadataReader.Read(stored, file, format));
    }

    private static byte[] WholeArray(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length
            ? segment.Array
            : bytes.ToArray();
}
