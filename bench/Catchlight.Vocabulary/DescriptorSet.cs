using Catchlight.Imaging.Features;

namespace Catchlight.VocabularyTraining;

/// <summary>A growing set of descriptors.</summary>
internal sealed class DescriptorSet
{
    private readonly List<byte[]> _blocks = [];
    private readonly List<int> _starts = [];

    public int Count { get; private set; }

    public void Add(LocalFeatures features)
    {
        _starts.Add(Count);
        _blocks.Add(features.Descriptors.ToArray());
        Count += features.Count;
    }

    /// <summary>All of them as numbers, one row of 128 each.</summary>
    public float[] ToRows()
    {
        var rows = new float[Count * LocalFeatures.DescriptorLength];
        for (var b = 0; b < _blocks.Count; b++)
            for (var i = 0; i < _blocks[b].Length; i++)
                rows[_starts[b] * LocalFeatures.DescriptorLength + i] = _blocks[b][i];
        return rows;
    }
}
