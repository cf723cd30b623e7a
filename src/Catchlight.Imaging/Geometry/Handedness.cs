namespace Catchlight.Imaging.Geometry;

/// <summary>Which way round a query is tried against a found picture.</summary>
public enum Handedness
{
    /// <summary>As it is and mirrored; the better proof counts.</summary>
    Either,

    /// <summary>As it is.</summary>
    Upright,

    /// <summary>Left and right exchanged.</summary>
    Mirrored,
}
