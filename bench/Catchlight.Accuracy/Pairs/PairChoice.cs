namespace Catchlight.Accuracy.Pairs;

/// <summary>Which of all ordered pairs are looked at.</summary>
/// <param name="Every">About one in so many, spread evenly.</param>
/// <param name="Parts">Those are dealt out to so many parts, to be counted one after the other.</param>
/// <param name="Part">Which part is counted, 1 to <paramref name="Parts"/>.</param>
internal sealed record PairChoice(int Every, int Parts, int Part)
{
    /// <summary>The same of a layout: it differs little from picture to picture, and every fifth pair says enough.</summary>
    public PairChoice OfLayout => this with { Every = 5 * Math.Max(Every, 1) };

    /// <summary>Whether the pair of these two pictures is one.</summary>
    public bool Has(int query, int found) => (query + found) % Every == 0 && query % Parts == Part - 1;
}
