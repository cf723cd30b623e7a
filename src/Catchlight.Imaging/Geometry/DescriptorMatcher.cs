using System.Buffers;
using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Geometry;

/// <summary>
/// Pairs each keypoint of the query with the found one of the nearest descriptor, where that is clearly nearer than any other at
/// another place (Lowe 2004, section 7.1), and where the found keypoint has no nearer one in the query at another place.
/// </summary>
internal static class DescriptorMatcher
{
    // Keypoints of one spot with several directions, or found on neighbouring levels, are one place.
    private const float SamePlaceSigmas = 1.5f;
    private const int Nearest = 4;

    public static List<Correspondence> Match(LocalFeatures query, DescriptorPanels panels, LocalFeatures found, AlignerOptions options, bool vectors)
    {
        var count = Math.Min(query.Count, options.MaxFeatures);
        var correspondences = new List<Correspondence>();
        if (count == 0 || panels.Count == 0)
            return correspondences;
        var distances = ArrayPool<float>.Shared.Rent(2 * panels.Stride);
        var columns = new Best[panels.Count];
        Array.Fill(columns, new Best(float.PositiveInfinity, -1));
        var rows = new Row[count];
        try
        {
            Span<float> first = distances.AsSpan(0, panels.Stride), second = distances.AsSpan(panels.Stride, panels.Stride);
            for (var i = 0; i < count; i += 2)
            {
                var next = Math.Min(i + 1, count - 1);
                panels.Distances(query.Descriptor(i), query.Descriptor(next), first, second, vectors);
                rows[i] = Scan(first[..panels.Count], i, columns, found);
                if (next > i)
                    rows[next] = Scan(second[..panels.Count], next, columns, found);
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(distances);
        }
        var most = options.MaxRatio * options.MaxRatio;
        for (var i = 0; i < count; i++)
        {
            var (index, distance, other) = rows[i];
            if (!Usable(query.Keypoints[i]) || !Usable(found.Keypoints[index]) || !(distance < most * other))
                continue;
            var rival = columns[index].Index;
            if (rival == i || SamePlace(query.Keypoints[rival], query.Keypoints[i]))
                correspondences.Add(new Correspondence(query.Keypoints[i], found.Keypoints[index], i));
        }
        return correspondences;
    }

    private static Row Scan(ReadOnlySpan<float> distances, int query, Span<Best> columns, LocalFeatures found)
    {
        Span<Best> nearest = stackalloc Best[Nearest];
        nearest.Fill(new Best(float.PositiveInfinity, -1));
        var limit = float.PositiveInfinity;
        for (var j = 0; j < distances.Length && j < columns.Length; j++)
        {
            var distance = distances[j];
            if (distance < columns[j].Distance)
                columns[j] = new Best(distance, query);
            if (distance >= limit)
                continue;
            var place = Nearest - 1;
            for (; place > 0 && nearest[place - 1].Distance > distance; place--)
                nearest[place] = nearest[place - 1];
            nearest[place] = new Best(distance, j);
            limit = nearest[Nearest - 1].Distance;
        }
        var best = nearest[0];
        foreach (var other in nearest[1..])
            if (other.Index >= 0 && !SamePlace(found.Keypoints[best.Index], found.Keypoints[other.Index]))
                return new Row(best.Index, best.Distance, other.Distance);
        return new Row(best.Index, best.Distance, nearest[Nearest - 1].Distance);
    }

    private static bool SamePlace(in Keypoint a, in Keypoint b)
    {
        float dx = a.X - b.X, dy = a.Y - b.Y, reach = SamePlaceSigmas * MathF.Min(a.Scale, b.Scale);
        return dx * dx + dy * dy <= reach * reach;
    }

    /// <summary>Features may come from outside, and say anything.</summary>
    private static bool Usable(in Keypoint keypoint) =>
        float.IsFinite(keypoint.X) && float.IsFinite(keypoint.Y) && float.IsFinite(keypoint.Angle) && keypoint.Scale > 1e-3f && keypoint.Scale < 1e6f
        && MathF.Abs(keypoint.X) < 1e7f && MathF.Abs(keypoint.Y) < 1e7f && MathF.Abs(keypoint.Angle) < 100;

    private readonly record struct Best(float Distance, int Index);

    private readonly record struct Row(int Index, float Distance, float Other);
}
