namespace Catchlight.Guidance.Content;

/// <summary>A piece of a sentence.</summary>
/// <param name="Text">Plain characters, to be escaped by whoever writes HTML.</param>
/// <param name="Strong">Whether it is stressed.</param>
public readonly record struct TextRun(string Text, bool Strong);
