using Catchlight.Conversations.Kinds;
using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Judging;

/// <summary>What a conversation follows, line by line. It is about words and their order; it is no verdict on a person, and there is no number.</summary>
public sealed record Judgement
{
    /// <summary>The conversation itself.</summary>
    public required Conversation Conversation { get; init; }

    /// <summary>What it is called: see <see cref="Conversation.Title"/>.</summary>
    public string? Title => Conversation.Title;

    /// <summary>How many messages were read.</summary>
    public int Messages => Conversation.Messages.Count;

    /// <summary>The kind.</summary>
    public required ConversationKind Kind { get; init; }

    /// <summary>Whether somebody speaks of dying, or is told to hurt themselves. Where it is, help comes first, before anything else here.</summary>
    public required bool Crisis { get; init; }

    /// <summary>Whether the person says that they are under 18. Where it is not, they still may be.</summary>
    public required bool MayBeUnder18 { get; init; }

    /// <summary>Who the person was taken to be; null where it is not known.</summary>
    public required string? Me { get; init; }

    /// <summary>How that is known.</summary>
    public required OwnerKnown OwnerKnown { get; init; }

    /// <summary>The kind in words: a heading.</summary>
    public required string Heading { get; init; }

    /// <summary>What that means.</summary>
    public required string Text { get; init; }

    /// <summary>The stages that were reached, in the order of the script, each with the lines that show it. Empty where nothing is to be shown.</summary>
    public required IReadOnlyList<StageReached> Stages { get; init; }

    /// <summary>All lines of <see cref="Stages"/>, however many, in the order of the messages.</summary>
    public required IReadOnlyList<SignFound> Lines { get; init; }

    /// <summary>The lines that call for help at once; empty where <see cref="Crisis"/> is false.</summary>
    public required IReadOnlyList<SignFound> CrisisLines { get; init; }

    /// <summary>What typically comes next.</summary>
    public required string Next { get; init; }

    /// <summary>What to do now, in the order of doing.</summary>
    public required IReadOnlyList<Advice> Advice { get; init; }

    /// <summary>What had to be decided, and a person should know.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>The language of the sentences.</summary>
    public required string Language { get; init; }

    /// <summary>The last stage of the script that was reached; null where none was.</summary>
    public ScriptStage? Latest => Stages.Count == 0 ? null : Stages[^1].Stage;
}
