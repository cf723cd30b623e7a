using System.Runtime.InteropServices;
using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Geometry;

/// <summary>
/// Weighs how well a transform that few correspondences state is borne out by the rest of the keypoints. Where it is true, a good part of the found
/// picture's keypoints within the query's frame have a partner where the transform says, of its size and direction and with a like descriptor, also
/// such as were no correspondence, because others in the picture look alike too. Where it is chance, one in twenty has at most. What counts is how unlikely it is that
/// so many have one by chance (a contrario: Desolneux, Moisan, Morel, "Meaningful alignments", 2000).
/// </summary>
internal static class Support
{
    // Squared distance of descriptors. Half of true partners in an index are nearer, few others.
    private const int MostDistance = 95_000;

    // Measured between different photographs: 0.02 as a rule, 0.05 at most.
    private const double Chance = 0.04;

    // Decimal logarithms of the probability of so much support: with five correspondences, of which none was seen to be chance, and with four, of which one pair of
    // photographs in a thousand has such.
    private const int FewCorrespondences = 5;
    private const double LeastForFew = 4;
    private const double LeastForFewer = 7;

    /// <summary>So many correspondences at least can be borne out.</summary>
    public const int FewestCorrespondences = 4;

    /// <summary>Whether so few correspondences are a proof, seen with the other keypoints.</summary>
    /// <param name="query">The query's features.</param>
    /// <param name="found">The found picture's features.</param>
    /// <param name="considered">Of either only so many, the first, are looked at.</param>
    /// <param name="affine">From the query to the found picture, for sizes and directions.</param>
    /// <param name="exact">The same for places.</param>
    /// <param name="correspondences">How many agree, each spot once.</param>
    /// <param name="agreement">What is near.</param>
    public static bool IsEnough(LocalFeatures query, LocalFeatures found, int considered, in AffineTransform affine, in ProjectiveTransform exact, int correspondences, Agreement agreement)
    {
        var seen = Seen(query, found, considered, exact);
        var partners = Partners(query, found, considered, affine, exact, agreement);
        var distinct = Evidence.Distinct(CollectionsMarshal.AsSpan(partners), agreement.QueryPixel, agreement.FoundPixel).Count;
        return Surprise(Math.Min(distinct, seen), seen) >= (correspondences >= FewCorrespondences ? LeastForFew : LeastForFewer);
    }

    /// <summary>How many of the found picture's keypoints lie within the query's frame.</summary>
    public static int Seen(LocalFeatures query, LocalFeatures found, int considered, in ProjectiveTransform exact) =>
        exact.Invert() is { } back ? Within(found.Keypoints[..Math.Min(found.Count, considered)], back, query) : 0;

    /// <summary>How many of the query's keypoints lie within the found picture's frame.</summary>
    public static int Shown(LocalFeatures query, LocalFeatures found, int considered, in ProjectiveTransform exact) =>
        Within(query.Keypoints[..Math.Min(query.Count, considered)], exact, found);

    /// <summary>The negative decimal logarithm of the probability that at least <paramref name="partners"/> of <paramref name="seen"/> have a partner by chance.</summary>
    internal static double Surprise(int partners, int seen)
    {
        // The first term of the tail of the binomial distribution, then each from the one before.
        var term = Math.Pow(1 - Chance, seen);
        double tail = 0;
        for (var k = 0; k <= seen; k++)
        {
            if (k >= partners)
                tail += term;
            term *= (double)(seen - k) / (k + 1) * Chance / (1 - Chance);
        }
        return -Math.Log10(Math.Min(1, Math.Max(tail, double.Epsilon)));
    }

    /// <summary>The keypoints with a partner where the transform says, the most alike first.</summary>
    public static List<Correspondence> Partners(LocalFeatures query, LocalFeatures found, int considered, in AffineTransform affine, in ProjectiveTransform exact, Agreement agreement)
    {
        var count = Math.Min(query.Count, considered);
        float[] across = new float[count], down = new float[count];
        var order = new int[count];
        for (var i = 0; i < count; i++)
        {
            var at = exact.Apply(new PixelPoint(query.Keypoints[i].X, query.Keypoints[i].Y));
            (across[i], down[i], order[i]) = ((float)at.X, (float)at.Y, i);
        }
        Array.Sort(across, order);
        var (scale, turn) = Agreement.SizeAndTurn(affine);
        var reach = (float)agreement.ToleranceFor(scale);
        var partners = new List<(Correspondence Pair, int Distance)>();
        for (var j = 0; j < Math.Min(found.Count, considered); j++)
        {
            ref readonly var keypoint = ref found.Keypoints[j];
            var first = Array.BinarySearch(across, keypoint.X - reach);
            (Correspondence Pair, int Distance) best = (default, MostDistance);
            for (var at = first < 0 ? ~first : first; at < count && across[at] <= keypoint.X + reach; at++)
            {
                float dx = across[at] - keypoint.X, dy = down[order[at]] - keypoint.Y;
                if (dx * dx + dy * dy > reach * reach)
                    continue;
                var pair = new Correspondence(query.Keypoints[order[at]], keypoint, order[at]);
                if (Agreement.IsAlike(pair, Math.Log(scale), turn) && Distance(query.Descriptor(order[at]), found.Descriptor(j)) is var distance && distance < best.Distance)
                    best = (pair, distance);
            }
            if (best.Distance < MostDistance)
                partners.Add(best);
        }
        return [.. partners.OrderBy(partner => partner.Distance).Select(partner => partner.Pair)];
    }

    private static int Within(ReadOnlySpan<Keypoint> keypoints, in ProjectiveTransform transform, LocalFeatures frame)
    {
        var within = 0;
        foreach (ref readonly var keypoint in keypoints)
            if (transform.Apply(new PixelPoint(keypoint.X, keypoint.Y)) is var (x, y) && x >= 0 && y >= 0 && x <= frame.Width && y <= frame.Height)
                within++;
        return within;
    }

    private static int Distance(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        var sum = 0;
        for (var k = 0; k < a.Length && k < b.Length; k++)
            sum += (a[k] - b[k]) * (a[k] - b[k]);
        return sum;
    }
}
