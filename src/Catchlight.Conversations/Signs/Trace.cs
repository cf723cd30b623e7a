namespace Catchlight.Conversations.Signs;

/// <summary>Where a sign was found.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Message">The position of the message.</param>
/// <param name="Start">Where in its text it begins.</param>
/// <param name="End">Where it ends, exclusive; as <paramref name="Start"/> where it is not in the words.</param>
/// <param name="Standing">How much it says by itself.</param>
internal readonly record struct Trace(Sign Sign, int Message, int Start, int End, Standing Standing);
