namespace Catchlight.Accuracy.Rounding;

/// <summary>The values that the numbers of descriptors are rounded to: where Lloyd's method ends (Lloyd, "Least squares quantization in PCM", 1982).</summary>
internal sealed class Levels
{
    private const int Numbers = 256;
    private const int Rounds = 200;

    // Hardly any number is higher: where the method begins.
    private const double FirstHighest = 100;

    private readonly long[] _counts;
    private readonly byte[] _valueOf = new byte[Numbers];

    /// <param name="counts">How often each number of 0 to 255 occurs.</param>
    /// <param name="count">How many values there are to be, at least 2.</param>
    public Levels(long[] counts, int count)
    {
        _counts = counts;
        var values = Enumerable.Range(0, count).Select(i => i * FirstHighest / (count - 1)).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var (sums, weights) = (new double[count], new double[count]);
            for (var number = 0; number < Numbers; number++)
            {
                var nearest = Nearest(values, number);
                sums[nearest] += (double)counts[number] * number;
                weights[nearest] += counts[number];
            }
            for (var i = 0; i < count; i++)
                values[i] = weights[i] > 0 ? sums[i] / weights[i] : values[i];
        }
        for (var number = 0; number < Numbers; number++)
            _valueOf[number] = (byte)Math.Round(values[Nearest(values, number)]);
    }

    /// <summary>The values, growing.</summary>
    public IEnumerable<byte> Values => _valueOf.Distinct();

    /// <summary>Bits a number that any coder needs which knows how often each value occurs.</summary>
    public double Entropy => _valueOf.Zip(_counts).GroupBy(pair => pair.First, pair => pair.Second)
        .Select(value => (double)value.Sum() / _counts.Sum()).Where(share => share > 0).Sum(share => -share * Math.Log2(share));

    /// <summary>How far a number is moved, root mean square.</summary>
    public double Error => Math.Sqrt(Enumerable.Range(0, Numbers).Sum(number => _counts[number] * Math.Pow(number - _valueOf[number], 2)) / _counts.Sum());

    /// <summary>Rounds.</summary>
    public byte[] Round(ReadOnlySpan<byte> numbers)
    {
        var rounded = new byte[numbers.Length];
        for (var i = 0; i < rounded.Length; i++)
            rounded[i] = _valueOf[numbers[i]];
        return rounded;
    }

    private static int Nearest(double[] values, int number)
    {
        var nearest = 0;
        for (var i = 1; i < values.Length; i++)
            if (Math.Abs(values[i] - number) < Math.Abs(values[nearest] - number))
                nearest = i;
        return nearest;
    }
}
