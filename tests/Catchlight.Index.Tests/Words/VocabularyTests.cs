using System.Numerics;
using Catchlight.Index.Words;

namespace Catchlight.Index.Tests.Words;

public sealed class VocabularyTests
{
    [Fact]
    public void Default_Embedded_IsTheOneThatIndexesWereMadeWith()
    {
        // Indexes in the field name this vocabulary: a new one gets a file of its own, and this one stays readable.
        Assert.Equal(KnownVocabularies.First, Vocabulary.Default.Id);
    }

    [Fact]
    public void Encode_VectorAndScalarPath_GiveTheSameWords()
    {
        var features = Synthetic.Features(new Random(1), 300);
        Assert.Equal(
            Vocabulary.Default.Encode(features.Descriptors, 3, hardware: false),
            Vocabulary.Default.Encode(features.Descriptors, 3, hardware: true));
    }

    [Fact]
    public void Encode_SeveralWords_BeginWithTheNearestAndDiffer()
    {
        var features = Synthetic.Features(new Random(2), 100);
        var one = Vocabulary.Default.Encode(features.Descriptors, 1);
        var five = Vocabulary.Default.Encode(features.Descriptors, 5);
        for (var f = 0; f < features.Count; f++)
        {
            Assert.Equal(one[f], five[5 * f]);
            Assert.Equal(5, five.Skip(5 * f).Take(5).Select(word => word.Number).Distinct().Count());
        }
    }

    [Fact]
    public void NearestPairs_AnyDistances_AreTheNearestOfAllPairs()
    {
        var random = new Random(3);
        for (var round = 0; round < 50; round++)
        {
            var scratch = new EncoderScratch(7);
            var distances = new float[2][];
            for (var half = 0; half < 2; half++)
            {
                distances[half] = [.. Enumerable.Range(0, Vocabulary.Centroids).Select(_ => random.NextSingle())];
                for (var c = 0; c < Vocabulary.Centroids; c++)
                    scratch.Products[c] = -distances[half][c] / 2;
                scratch.SelectNearest(half, new float[Vocabulary.Centroids]);
            }
            var words = new VisualWord[7];
            scratch.NearestPairs(words);
            var expected = Enumerable.Range(0, Vocabulary.WordCount).OrderBy(word => distances[0][word / 256] + distances[1][word % 256]).Take(7);
            Assert.Equal(expected, words.Select(word => (int)word.Number));
        }
    }

    [Fact]
    public void Encode_NoiseAndStrangers_AreToldApartBySignatures()
    {
        var original = Synthetic.Fingerprint(1, 400);
        var before = Vocabulary.Default.Encode(original.Features.Descriptors, 1);
        var after = Vocabulary.Default.Encode(Synthetic.Disturbed(original, 2).Features.Descriptors, 3);
        var strangers = Vocabulary.Default.Encode(Synthetic.Fingerprint(3, 400).Features.Descriptors, 1);
        var found = 0;
        var near = 0;
        for (var f = 0; f < 400; f++)
        {
            if (after.Skip(3 * f).Take(3).Any(word => word.Number == before[f].Number && BitOperations.PopCount(word.Signature ^ before[f].Signature) <= 22))
                found++;
            if (BitOperations.PopCount(strangers[f].Signature ^ before[f].Signature) <= 22)
                near++;
        }
        Assert.InRange(found, 320, 400);
        Assert.InRange(near, 0, 40);
    }

    [Fact]
    public void Read_AnyFlippedByteOrLength_IsRefused()
    {
        var file = Vocabulary.Write(new float[Vocabulary.RotationLength], new float[Vocabulary.CentroidsLength], new float[Vocabulary.ProjectionsLength], new float[Vocabulary.MediansLength]);
        Assert.NotEqual(Vocabulary.Default.Id, Vocabulary.Read(file).Id);
        var random = new Random(4);
        foreach (var at in Enumerable.Range(0, 40).Concat(Enumerable.Range(0, 100).Select(_ => random.Next(file.Length))).Append(file.Length - 1))
        {
            file[at] ^= 0x10;
            Assert.Throws<InvalidDataException>(() => Vocabulary.Read(file));
            file[at] ^= 0x10;
        }
        Assert.Throws<InvalidDataException>(() => Vocabulary.Read(file.AsSpan(0, file.Length - 1)));
        Assert.Throws<InvalidDataException>(() => Vocabulary.Read([]));
        Assert.Throws<InvalidDataException>(() => Vocabulary.Read([.. file, 0]));
    }
}
