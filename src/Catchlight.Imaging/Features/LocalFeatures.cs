namespace Catchlight.Imaging.Features;

/// <summary>
/// The keypoints of one picture, the most useful first (strong, and spread over the picture), with a 128-byte descriptor each. A descriptor is a RootSIFT vector
/// (4 × 4 cells × 8 orientations, cell rows first, then cells, then orientations), one byte a dimension: 512 times the value, at most 255.
/// </summary>
public sealed class LocalFeatures
{
    /// <summary>Bytes a descriptor.</summary>
    public const int DescriptorLength = 128;

    private readonly Keypoint[] _keypoints;
    private readonly byte[] _descriptors;
    private LocalFeatures? _mirrored;

    /// <summary>Wraps the arrays without copying.</summary>
    /// <param name="width">Width of the upright picture in pixels, at least 1.</param>
    /// <param name="height">Height of the upright picture in pixels, at least 1.</param>
    /// <param name="keypoints">The keypoints, strongest first.</param>
    /// <param name="descriptors"><see cref="DescriptorLength"/> bytes for each keypoint, in the same order.</param>
    /// <exception cref="ArgumentException">The two arrays do not belong together.</exception>
    public LocalFeatures(int width, int height, Keypoint[] keypoints, byte[] descriptors)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        ArgumentNullException.ThrowIfNull(keypoints);
        ArgumentNullException.ThrowIfNull(descriptors);
        if (descriptors.Length != keypoints.Length * DescriptorLength)
            throw new ArgumentException($"{keypoints.Length} keypoints need {keypoints.Length * DescriptorLength} descriptor bytes, not {descriptors.Length}.", nameof(descriptors));
        Width = width;
        Height = height;
        _keypoints = keypoints;
        _descriptors = descriptors;
    }

    /// <summary>Width of the upright picture, pixels.</summary>
    public int Width { get; }

    /// <summary>Height of the upright picture, pixels.</summary>
    public int Height { get; }

    /// <summary>How many keypoints there are.</summary>
    public int Count => _keypoints.Length;

    /// <summary>The keypoints, strongest first.</summary>
    public ReadOnlySpan<Keypoint> Keypoints => _keypoints;

    /// <summary>All descriptors, <see cref="DescriptorLength"/> bytes each.</summary>
    public ReadOnlySpan<byte> Descriptors => _descriptors;

    /// <summary>
    /// The features of the left-right mirrored picture, from these. Computed when first asked for and kept; its own mirror image is this.
    /// Thread-safe.
    /// </summary>
    public LocalFeatures Mirrored
    {
        get
        {
            if (Volatile.Read(ref _mirrored) is { } known)
                return known;
            var mirrored = FeatureMirror.Of(this);
            mirrored._mirrored = this;
            return Interlocked.CompareExchange(ref _mirrored, mirrored, null) ?? mirrored;
        }
    }

    /// <summary>The descriptor of keypoint <paramref name="index"/>.</summary>
    public ReadOnlySpan<byte> Descriptor(int index) => _descriptors.AsSpan(index * DescriptorLength, DescriptorLength);
}
