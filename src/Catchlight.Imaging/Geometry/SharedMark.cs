using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Geometry;

/// <summary>
/// Tells what two pictures were both given, a logo, a watermark, a caption, an app's screen around them, from a photograph of which both show a part:
/// a linear decision over <see cref="SharedTraits"/>, learned from edited photographs and from different photographs in one layout ("learn-marks" of
/// bench/Catchlight.Accuracy). How well it tells them: docs/measurements/features.md.
/// </summary>
internal static class SharedMark
{
    // Of pairs in screens, and with marks over squares of one size, none was seen to reach -1.5; of edited photographs one in 400 stays below -1.
    private const double LeastSum = -1;

    // In chats three in four of many spots are letters; of what agreed between edited photographs never more than six in ten were.
    private const double MostLetters = 0.65;

    /// <summary>Whether what agrees is no more than a mark.</summary>
    /// <param name="agreed">What agrees.</param>
    /// <param name="query">The query's features.</param>
    /// <param name="found">The found picture's features.</param>
    /// <param name="considered">Of either only so many, the first, are looked at.</param>
    /// <param name="agreement">What is near.</param>
    public static bool Explains(Agreed agreed, LocalFeatures query, LocalFeatures found, int considered, Agreement agreement)
    {
        if (Letters(agreed.Distinct, query) > MostLetters * agreed.Distinct.Count)
            return true;
        Span<double> traits = stackalloc double[SharedTraits.Count];
        SharedTraits.Of(agreed, query, found, considered, agreement, traits);
        var weights = SharedMarkWeights.Values;
        var sum = SharedMarkWeights.Bias;
        for (var i = 0; i < weights.Length && i < traits.Length; i++)
            sum += weights[i] * traits[i];
        return sum <= LeastSum;
    }

    /// <summary>How many look drawn. By the query's descriptors: those of an index are rounded.</summary>
    public static int Letters(List<Correspondence> inliers, LocalFeatures query) => inliers.Count(inlier => Lettering.Is(query.Descriptor(inlier.QueryIndex)));
}
