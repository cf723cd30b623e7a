namespace Catchlight.Core.HashLists;

/// <summary>How a hash list is written.</summary>
public enum HashListFormat
{
    /// <summary>CSV with the columns hash, quality, kind, from.</summary>
    Csv,

    /// <summary>A line a hash, <c>pdq</c> and the hash: what the local file exchange of Meta's threatexchange library reads.</summary>
    ThreatExchange,

    /// <summary>A line of JSON a hash, <c>{"pdq": "…"}</c>: what Meta's hasher-matcher-actioner takes to put it into a bank.</summary>
    Hma,
}
