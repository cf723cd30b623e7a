using Catchlight.Conversations;

namespace Catchlight.Tests.Shared;

/// <summary>A scripted conversation of the book.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Language">"en" or "es".</param>
/// <param name="Platform">The app it would be from.</param>
/// <param name="Kind">What it is, by the name of its kind; "crisis" where somebody speaks of dying.</param>
/// <param name="Conversation">The messages.</param>
/// <param name="SwitchAt">How many messages come before the first of stage 5 or later; all where there is none.</param>
/// <param name="SwitchEnd">How many messages there are up to the last of stage 5, or the first of a later stage where there is none of stage 5.</param>
internal sealed record Script(int Number, string Language, string Platform, string Kind, Conversation Conversation, int SwitchAt, int SwitchEnd)
{
    /// <summary>Scripts from this number on are ordinary talk.</summary>
    public const int FirstOrdinary = 201;

    /// <summary>Whether it is ordinary talk.</summary>
    public bool Ordinary => Number >= FirstOrdinary;

    /// <summary>Whether it is for measuring only.</summary>
    public bool HeldApart => !Ordinary && Number % 3 == 0;

    /// <summary>Its first messages.</summary>
    public Conversation First(int messages) => Conversation with { Messages = [.. Conversation.Messages.Take(messages)] };
}
