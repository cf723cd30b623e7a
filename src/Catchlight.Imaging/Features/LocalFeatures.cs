namespace Catchlight.Imaging.Features;

/// <summary>
/// The keypoints of one picture, strongest first, with a 128-byte descriptor each. A descriptor is a RootSIFT vector
/// (4 × 4 cells × 8 orientations, cell rows first, then cells, then orientations), one byte a dimension.
/// </summary>
public sealed class LocalFeatures
{
    /// <summary>Bytes a descriptor.</summary>
    public const int DescriptorLength = 128;

    private readonly Keypoint[] _keypoints;
    private readonly byte[] _descriptors;

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

    /// <summary>The descriptor of keypoint <paramref name="index"/>.</summary>
    public ReadOnlySpan<byte> Descriptor(int index) => _descriptors.AsSpan(index * DescriptorLength, DescriptorLength);
}
