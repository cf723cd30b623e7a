namespace Catchlight.Evidence.Cases;

/// <summary>Something by which the offender may be found, exactly as it was written.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Value">The identifier.</param>
/// <param name="Service">Which app or service it belongs to; null where it is not known.</param>
/// <param name="Origin">Where it was found.</param>
public sealed record Identifier(IdentifierKind Kind, string Value, string? Service, Origin Origin)
{
    /// <summary>Whether it may be the person's own, because it is not known who of a chat they are. What they said themself is always of the other.</summary>
    public bool IsUnsure { get; init; }
}
