namespace Catchlight.Ingest;

/// <summary>One thing that reading a source brings: a <see cref="SourcePicture"/> or a <see cref="SourceFailure"/>.</summary>
public abstract record SourceItem;

/// <summary>A file whose first bytes are those of a picture. It is not decoded yet and may still prove damaged.</summary>
/// <param name="Name">What a message to people calls it: a path, or an address in an archive.</param>
/// <param name="Bytes">The whole file, at most <see cref="SourceOptions.MaxPictureBytes"/>.</param>
/// <param name="Appearances">Where it was seen; at least one.</param>
public sealed record SourcePicture(string Name, ReadOnlyMemory<byte> Bytes, IReadOnlyList<Appearance> Appearances) : SourceItem;

/// <summary>A file, record or row that could not be read. Reading goes on after it.</summary>
/// <param name="Name">What a message calls it; in an archive the file with the byte offset of the record.</param>
/// <param name="Reason">Plain sentences, without the name.</param>
public sealed record SourceFailure(string Name, string Reason) : SourceItem;
