using Catchlight.Imaging;
using Catchlight.Imaging.Hashing;
using Catchlight.Index;
using Catchlight.Index.Segments;
using Catchlight.Index.Words;

namespace Catchlight.IndexScale;

/// <summary>
/// Pictures that do not exist, out of real ones: a feature is a real one seen a little differently (a sixteenth of the signature's bits flipped), or, one in
/// eight, half of one real feature with half of another; its place is real. A hash is put together of 4 × 4 blocks of real hashes. Seeded by the id.
/// Thread-safe.
/// </summary>
internal sealed class Distractors
{
    private const int Features = 320;
    private const int HalfBits = 32;
    private const ulong LowHalf = uint.MaxValue;
    private const int Block = 4;

    private readonly CompactFeature[] _features;
    private readonly PdqHash[] _hashes;

    /// <param name="material">Real pictures, none of which is searched for.</param>
    public Distractors(IReadOnlyList<Fingerprint> material)
    {
        _features = [.. material.SelectMany(print => CompactPicture.Of(new(1), print.Hash, print.Quality, print.Features, Vocabulary.Default, Features).Features)];
        _hashes = [.. material.Where(print => print.Quality.IsUsable).Select(print => print.Hash)];
    }

    public CompactPicture Make(long id)
    {
        var random = new Random((int)id);
        var features = new CompactFeature[Features];
        var words = new ushort[Features];
        for (var i = 0; i < Features; i++)
        {
            features[i] = Feature(random);
            words[i] = features[i].Word;
        }
        Array.Sort(words, features);
        return new CompactPicture(new PictureId(id), 640, 480, Hash(random), new PdqQuality(100), features);
    }

    private CompactFeature Feature(Random random)
    {
        var a = _features[random.Next(_features.Length)];
        if (random.Next(8) > 0)
            return a with { Signature = a.Signature ^ (Bits(random) & Bits(random) & Bits(random) & Bits(random)) };
        var b = _features[random.Next(_features.Length)];
        return a with { Word = (ushort)(a.Word & 0xFF00 | b.Word & 0xFF), Signature = a.Signature & LowHalf | b.Signature >> HalfBits << HalfBits };
    }

    private PdqHash Hash(Random random)
    {
        Span<ulong> words = stackalloc ulong[4];
        words.Clear();
        for (var row = 0; row < 16; row += Block)
            for (var column = 0; column < 16; column += Block)
            {
                var from = _hashes[random.Next(_hashes.Length)];
                for (var r = row; r < row + Block; r++)
                {
                    var bit = 16 * r + column;
                    words[bit >> 6] |= from.Word(bit >> 6) & (ulong)((1 << Block) - 1) << (bit & 63);
                }
            }
        return new PdqHash(words[0], words[1], words[2], words[3]);
    }

    private static ulong Bits(Random random) => (ulong)random.NextInt64() << 32 ^ (ulong)random.NextInt64();
}
