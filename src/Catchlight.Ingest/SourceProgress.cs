namespace Catchlight.Ingest;

/// <summary>How far the reading of a source has come. A source may have to be gone through several times, and each time is a step.</summary>
/// <param name="Step">Which step is under way, from 1.</param>
/// <param name="Steps">How many there are.</param>
/// <param name="Done">Bytes that this step has read.</param>
/// <param name="Total">Bytes that this step will have read at its end; 0 where that is not known yet.</param>
public sealed record SourceProgress(int Step, int Steps, long Done, long Total)
{
    /// <summary>How much of all steps is done, 0 to 1, as if each took the same time.</summary>
    public double Fraction => Math.Clamp((Step - 1 + (Total > 0 ? Math.Min(1, (double)Done / Total) : 0)) / Steps, 0, 1);

    /// <summary>Nothing was read yet.</summary>
    public static SourceProgress NotBegun { get; } = new(1, 1, 0, 0);
}
