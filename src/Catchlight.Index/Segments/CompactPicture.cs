using Catchlight.Imaging.Features;
using Catchlight.Imaging.Hashing;
using Catchlight.Index.Words;

namespace Catchlight.Index.Segments;

/// <summary>All that a segment keeps of one picture.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Hash">The PDQ hash.</param>
/// <param name="Quality">Of the hash.</param>
/// <param name="Features">By growing word; those of one word in the order of their strength.</param>
internal sealed record CompactPicture(PictureId Id, int Width, int Height, PdqHash Hash, PdqQuality Quality, CompactFeature[] Features)
{
    /// <summary>Keeps the first, which are the most useful features.</summary>
    public static CompactPicture Of(PictureId id, PdqHash hash, PdqQuality quality, LocalFeatures features, Vocabulary vocabulary, int maxFeatures)
    {
        var count = Math.Min(features.Count, maxFeatures);
        var words = vocabulary.Encode(features.Descriptors[..(count * LocalFeatures.DescriptorLength)], 1);
        var kept = new CompactFeature[count];
        for (var i = 0; i < count; i++)
            kept[i] = CompactFeature.Of(words[i], features.Keypoints[i], features.Width, features.Height);
        return new(id, features.Width, features.Height, hash, quality, [.. kept.OrderBy(feature => feature.Word)]);
    }
}
