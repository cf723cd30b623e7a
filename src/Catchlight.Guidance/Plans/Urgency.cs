namespace Catchlight.Guidance.Plans;

/// <summary>When a step is to be done; along a plan it never goes back.</summary>
public enum Urgency
{
    /// <summary>Before anything else: somebody is in danger.</summary>
    First,

    /// <summary>Now.</summary>
    Now,

    /// <summary>Today, or as soon as it can be done.</summary>
    Today,

    /// <summary>After that.</summary>
    Later,
}
