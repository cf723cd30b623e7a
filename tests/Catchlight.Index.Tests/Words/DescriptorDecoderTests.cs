using Catchlight.Imaging.Features;
using Catchlight.Index.Words;
using Catchlight.Ingest.Decoding;
using Catchlight.Tests.Shared;

namespace Catchlight.Index.Tests.Words;

public sealed class DescriptorDecoderTests
{
    [Fact]
    public void Default_Parameters_BelongToTheVocabulary() => Assert.Equal(Vocabulary.Default.Id, DecoderParameters.Default.VocabularyId);

    [Fact]
    public void Decode_RealDescriptors_IsNearerThanWithoutParametersAndThanOthers()
    {
        var path = Directory.EnumerateFiles(SharedData.Require("photos-dev"), "*.JPEG").Order(StringComparer.Ordinal).First();
        var features = FeatureExtractor.Extract(Assert.IsType<Decoded>(new PictureDecoder().DecodeFile(path, TestContext.Current.CancellationToken)).Image);
        var words = Vocabulary.Default.Encode(features.Descriptors, 1);
        double trained = Error(Vocabulary.Default.Decoder, features, words, 0), plain = Error(new DescriptorDecoder(Vocabulary.Default, null), features, words, 0), others = Error(Vocabulary.Default.Decoder, features, words, 1);
        TestContext.Current.TestOutputHelper!.WriteLine($"squared distance: trained {trained:F0}, along the projections {plain:F0}, of another feature {others:F0}");
        Assert.True(trained < 0.85 * plain, $"{trained:F0}, {plain:F0}");
        Assert.True(trained < 0.2 * others, $"{trained:F0}, {others:F0}");
    }

    [Fact]
    public void Read_DamagedParameters_AreRefused()
    {
        var file = DecoderParameters.Write(1, new float[DecoderParameters.Length]);
        Assert.Equal(1UL, DecoderParameters.Read(file).VocabularyId);
        Assert.Throws<InvalidDataException>(() => DecoderParameters.Read(file.AsSpan(1)));
        file[100]++;
        Assert.Throws<InvalidDataException>(() => DecoderParameters.Read(file));
    }

    private static double Error(DescriptorDecoder decoder, LocalFeatures features, VisualWord[] words, int shift)
    {
        var decoded = new byte[LocalFeatures.DescriptorLength];
        double sum = 0;
        for (var i = 0; i < words.Length; i++)
        {
            decoder.Decode(words[i], decoded);
            var descriptor = features.Descriptor((i + shift) % words.Length);
            for (var k = 0; k < decoded.Length; k++)
                sum += Math.Pow(decoded[k] - descriptor[k], 2);
        }
        return sum / words.Length;
    }
}
