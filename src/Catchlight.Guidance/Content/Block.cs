namespace Catchlight.Guidance.Content;

/// <summary>A paragraph, a list or a heading: all that our texts are made of.</summary>
public abstract record Block
{
    private protected Block() { }
}

/// <summary>A paragraph.</summary>
/// <param name="Runs">Its words, at least one run.</param>
public sealed record Paragraph(IReadOnlyList<TextRun> Runs) : Block;

/// <summary>A list of short points.</summary>
/// <param name="Ordered">Whether the order matters: numbers instead of dots.</param>
/// <param name="Items">At least one.</param>
public sealed record PointList(bool Ordered, IReadOnlyList<IReadOnlyList<TextRun>> Items) : Block;

/// <summary>A heading inside a section (<c>###</c>).</summary>
/// <param name="Text">Plain characters.</param>
public sealed record SubHeading(string Text) : Block;
