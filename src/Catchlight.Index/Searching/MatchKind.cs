namespace Catchlight.Index.Searching;

/// <summary>How the query lies on the picture that was found.</summary>
public enum MatchKind
{
    /// <summary>The whole picture, upright, at most recompressed, resized or slightly retouched: the hashes agree and each covers the other.</summary>
    Copy,

    /// <summary>The whole picture, but changed: turned, recoloured, drawn over, so that the hashes no longer agree.</summary>
    Edited,

    /// <summary>A part of it, or it is a part: a crop, a screenshot around it, a person pasted into another picture.</summary>
    Partial,

    /// <summary>Left and right are exchanged; whole or in part.</summary>
    Mirrored,
}
