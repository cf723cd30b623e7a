using Catchlight.Ingest;

namespace Catchlight.Core.Ingesting;

/// <summary>How far an ingest has come. Reported once for each picture or failure, in the order of the source.</summary>
/// <param name="Source">The source that is being read.</param>
/// <param name="Done">Pictures and failures so far, over all sources.</param>
/// <param name="Failures">Failures so far.</param>
/// <param name="Failure">What failed just now; null where nothing did.</param>
public sealed record IngestProgress(ISource Source, long Done, long Failures, SourceFailure? Failure);
