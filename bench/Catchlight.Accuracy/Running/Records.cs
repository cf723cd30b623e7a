namespace Catchlight.Accuracy.Running;

/// <summary>A picture that is searched for.</summary>
/// <param name="Name">Unique.</param>
/// <param name="Set">The folder it comes from.</param>
/// <param name="Path">Its file.</param>
/// <param name="Hash">Its PDQ hash, 64 hexadecimal digits.</param>
/// <param name="Quality">The hash's quality, 0 to 100.</param>
internal sealed record ReferenceRecord(string Name, string Set, string Path, string Hash, int Quality);

/// <summary>An edited picture that searches.</summary>
/// <param name="File">Its file in the folder <c>queries</c>, unique.</param>
/// <param name="Edit">What was done to it.</param>
/// <param name="Set">The folder that its photograph comes from.</param>
/// <param name="Truth">The references in it; none where it is made of absent pictures.</param>
/// <param name="Width">Pixels a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Hashes">Its PDQ hash in eight orientations, upright first.</param>
/// <param name="Quality">The hash's quality, 0 to 100.</param>
internal sealed record QueryRecord(string File, string Edit, string Set, IReadOnlyList<TruthRecord> Truth, int Width, int Height, IReadOnlyList<string> Hashes, int Quality);

/// <summary>Where a reference lies in a query.</summary>
/// <param name="Reference">Its name.</param>
/// <param name="Visible">What is seen of it, in its own pixels: x and y of four corners.</param>
/// <param name="InQuery">The same corners in the query.</param>
internal sealed record TruthRecord(string Reference, double[] Visible, double[] InQuery);

/// <summary>One answer to a query.</summary>
/// <param name="Query">The query's file.</param>
/// <param name="Reference">The name of the reference found.</param>
/// <param name="Score">The higher, the surer; comparable between queries.</param>
/// <param name="Found">The region found, corners in the reference's pixels; null where the searcher gives none.</param>
/// <param name="InQuery">The same corners in the query.</param>
internal sealed record PredictionRecord(string Query, string Reference, double Score, double[]? Found = null, double[]? InQuery = null);

/// <summary>What a run says of itself.</summary>
/// <param name="Name">As in the tables.</param>
/// <param name="Note">What was compared with what, where that is not all queries with all references.</param>
/// <param name="Queries">The queries that were asked; null for all.</param>
/// <param name="Milliseconds">Median times a query, by step.</param>
internal sealed record RunRecord(string Name, string? Note, IReadOnlyList<string>? Queries, IReadOnlyDictionary<string, double> Milliseconds);
