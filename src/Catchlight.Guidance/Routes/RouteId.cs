namespace Catchlight.Guidance.Routes;

/// <summary>The name of a route in <c>routes.json</c>: <c>gb-ceop</c>.</summary>
/// <param name="Value">Small letters, digits and hyphens.</param>
public readonly record struct RouteId(string Value)
{
    /// <summary><see cref="Value"/>.</summary>
    public override string ToString() => Value;
}
