namespace Catchlight.Guidance.Content;

/// <summary><c>xx/stages.json</c>: labels for the picture of the stages.</summary>
internal sealed record StageFile(IReadOnlyList<StageEntry> Stages);

/// <summary>The labels of one stage.</summary>
internal sealed record StageEntry(string Id, string Name, string Caption);
