namespace Catchlight.Imaging.Features;

/// <summary>
/// Tells the spots of letters, icons and other drawn things from those of photographs, by the descriptor alone: a linear decision, learned from
/// photographs marked CC0 and from pages drawn by lot ("learn-lettering" of bench/Catchlight.Accuracy). Of a photograph's
/// spots it takes one in ten for lettering, of an app's screen it misses one in five: it says little of one spot, much of many.
/// </summary>
internal static class Lettering
{
    /// <summary>Whether the spot looks drawn rather than photographed.</summary>
    /// <param name="descriptor"><see cref="LocalFeatures.DescriptorLength"/> bytes.</param>
    public static bool Is(ReadOnlySpan<byte> descriptor)
    {
        var weights = LetteringWeights.Values;
        var sum = LetteringWeights.Bias * DescriptorWriter.Unit;
        for (var i = 0; i < weights.Length && i < descriptor.Length; i++)
            sum += weights[i] * descriptor[i];
        return sum > 0;
    }
}
