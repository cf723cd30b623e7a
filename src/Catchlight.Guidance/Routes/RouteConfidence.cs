namespace Catchlight.Guidance.Routes;

/// <summary>How sure we are of a route. There is no third: what is unverified is not in the directory.</summary>
public enum RouteConfidence
{
    /// <summary>Read in a source that can be named.</summary>
    High,

    /// <summary>Shown with its doubt.</summary>
    Medium,
}
