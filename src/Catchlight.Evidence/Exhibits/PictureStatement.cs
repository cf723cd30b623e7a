using Catchlight.Evidence.Cases;

namespace Catchlight.Evidence.Exhibits;

/// <summary>What somebody who knows a file says about it.</summary>
/// <param name="Kind">What it is.</param>
public sealed record PictureStatement(PictureKind Kind)
{
    /// <summary>How old the person in it was when it was taken. Matters for an intimate picture alone.</summary>
    public SubjectAge Age { get; init; }

    /// <summary>Whether its hashes may be computed. Matters for an intimate picture of an adult alone, who is the one to say so.</summary>
    public bool MayBeHashed { get; init; }

    /// <summary>When it was taken or sent; null where that is not known.</summary>
    public EventTime? When { get; init; }

    /// <summary>Where it is, and who else has it: "my phone; sent to the Instagram account anna.b_77".</summary>
    public string? Where { get; init; }

    /// <summary>Anything else to say of it.</summary>
    public string? Note { get; init; }
}
