namespace Catchlight.Conversations.Judging;

/// <summary>How it is known whose conversation it is.</summary>
public enum OwnerKnown
{
    /// <summary>It is not: everybody's words count.</summary>
    No,

    /// <summary>The caller told.</summary>
    Told,

    /// <summary>The export says it.</summary>
    ByExport,

    /// <summary>By what was said. It can be wrong, and the result says so.</summary>
    BySigns,
}
