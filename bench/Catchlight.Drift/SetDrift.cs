namespace Catchlight.Drift;

/// <summary>How a set of pictures fares.</summary>
/// <param name="Name">The set.</param>
/// <param name="Browser">The version of Chromium.</param>
/// <param name="Pictures">Each of them.</param>
internal sealed record SetDrift(string Name, string Browser, IReadOnlyList<PictureDrift> Pictures)
{
    private const int Listed = 20;

    public int Opened => Pictures.Count(picture => picture.HashDistance is not null);

    public int SameHash => Pictures.Count(picture => picture.HashDistance == 0);

    public int NearHash => Pictures.Count(picture => picture.HashDistance is > 0 and <= 2);

    public int MostDistance => Pictures.Max(picture => picture.HashDistance ?? 0);

    public double MedianSameFeatures => Pictures.Select(picture => picture.SameFeatures).Order().ElementAt(Pictures.Count / 2);

    public double LeastSameFeatures => Pictures.Where(picture => picture.HashDistance is not null).Select(picture => picture.SameFeatures).DefaultIfEmpty(1).Min();

    public int SameAnswers => Pictures.Count(picture => picture.SameAnswer);

    public int RoundedAnswers => Pictures.Count(picture => picture.RoundedAnswer);

    /// <summary>A row of the table, and the pictures that fare worst.</summary>
    public void Print(TextWriter to)
    {
        to.WriteLine(
            $"| {Name} | {Pictures.Count} | {Opened} | {SameHash} | {NearHash} | {MostDistance} | {100 * MedianSameFeatures:0.0} % | {100 * LeastSameFeatures:0.0} % | {SameAnswers} | {RoundedAnswers} |");
        foreach (var picture in Pictures.Where(picture => !picture.SameAnswer || picture.HashDistance is null or > 2 || picture.SameFeatures < 0.9).OrderBy(picture => picture.SameFeatures).Take(Listed))
            to.WriteLine($"    {picture.Name}: hash {(picture.HashDistance is { } bits ? $"{bits} bits" : "none")}, quality {picture.Quality:+0;-0;0}, features {100 * picture.SameFeatures:0} %, answer {(picture.SameAnswer ? "the same" : "another")}");
    }
}
