using Catchlight.Cli.Evidence.Chats;
using Catchlight.Evidence.Exhibits;

namespace Catchlight.Web.Casework.Packs;

/// <summary>A file on the desk: what became of it, and what was read out of it.</summary>
/// <param name="Number">Which one; they count up in the order of adding.</param>
/// <param name="Outcome">Whether it goes into the pack, or is only written down.</param>
/// <param name="Chat">What was read out of it, where it may be a chat.</param>
internal sealed record CaseItem(int Number, IntakeOutcome Outcome, ChatReading? Chat)
{
    /// <summary>The exhibit; null where it is only written down.</summary>
    public Exhibit? Exhibit => (Outcome as Taken)?.Exhibit;

    /// <summary>The record; null where it goes into the pack.</summary>
    public RecordedFile? Record => (Outcome as Recorded)?.File;

    /// <summary>What it is called.</summary>
    public string Name => Exhibit?.Name ?? Record!.Name;
}
