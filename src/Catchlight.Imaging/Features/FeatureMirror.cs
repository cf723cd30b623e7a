namespace Catchlight.Imaging.Features;

/// <summary>
/// What extraction would give for the left-right mirrored picture, without extracting: positions and angles mirrored, and
/// the numbers of each descriptor moved to where the mirror puts them (rows in reverse, directions the other way round).
/// </summary>
internal static class FeatureMirror
{
    private const int Cells = 4;
    private const int Directions = 8;

    public static LocalFeatures Of(LocalFeatures features)
    {
        var keypoints = new Keypoint[features.Count];
        for (var i = 0; i < keypoints.Length; i++)
        {
            var keypoint = features.Keypoints[i];
            keypoints[i] = keypoint with { X = features.Width - keypoint.X, Angle = Angles.Wrap(MathF.PI - keypoint.Angle) };
        }
        var descriptors = new byte[features.Descriptors.Length];
        for (var i = 0; i < keypoints.Length; i++)
            Move(features.Descriptor(i), descriptors.AsSpan(i * LocalFeatures.DescriptorLength, LocalFeatures.DescriptorLength));
        return new LocalFeatures(features.Width, features.Height, keypoints, descriptors);
    }

    private static void Move(ReadOnlySpan<byte> from, Span<byte> to)
    {
        for (var row = 0; row < Cells; row++)
            for (var column = 0; column < Cells; column++)
                for (var direction = 0; direction < Directions; direction++)
                    to[((Cells - 1 - row) * Cells + column) * Directions + (Directions - direction) % Directions] =
                        from[(row * Cells + column) * Directions + direction];
    }
}
