namespace Catchlight.Core.Ingesting;

/// <summary>What came of an ingest: <see cref="IngestSummary"/> or <see cref="IngestRefused"/>.</summary>
public abstract record IngestOutcome;

/// <summary>It ran. The numbers count what is published: a search sees it.</summary>
/// <param name="Added">Pictures that are new.</param>
/// <param name="AlreadyKnown">Pictures whose very bytes were known before, from this source or another.</param>
/// <param name="AppearancesAdded">Places that are new, of new and of known pictures.</param>
/// <param name="Failures">Files, records and pictures that could not be taken in; each was reported when it happened.</param>
/// <param name="IsCancelled">Whether it was stopped before the end. Running it again completes it.</param>
public sealed record IngestSummary(long Added, long AlreadyKnown, long AppearancesAdded, long Failures, bool IsCancelled) : IngestOutcome;

/// <summary>It did not begin, and nothing was changed.</summary>
/// <param name="Reason">For people: plain sentences.</param>
public sealed record IngestRefused(string Reason) : IngestOutcome;
