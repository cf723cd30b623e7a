using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Stages;

/// <summary>One stage of how sextortion unfolds, for the picture of the stages and the text beside it.</summary>
/// <param name="Id">The stage.</param>
/// <param name="Number">From 1, in order.</param>
/// <param name="Name">A word or two; the heading of its section in the page <c>how-it-unfolds</c>.</param>
/// <param name="Caption">What the picture says of it: at most <see cref="MaxCaption"/> characters.</param>
/// <param name="Text">What happens, as the page tells it.</param>
public sealed record Stage(StageId Id, int Number, string Name, string Caption, RichText Text)
{
    /// <summary>Longest caption, in characters, that still fits a box of the picture.</summary>
    public const int MaxCaption = 48;
}
