namespace Catchlight.Ingest;

/// <summary>What came of opening a source: <see cref="SourceOpened"/> or <see cref="SourceRefused"/>.</summary>
public abstract record SourceOpening;

/// <summary>It can be read.</summary>
/// <param name="Source">Ready to be read, any number of times.</param>
public sealed record SourceOpened(ISource Source) : SourceOpening;

/// <summary>It cannot be read at all.</summary>
/// <param name="Name">The path as it was given.</param>
/// <param name="Reason">Plain sentences, without the name.</param>
public sealed record SourceRefused(string Name, string Reason) : SourceOpening;
