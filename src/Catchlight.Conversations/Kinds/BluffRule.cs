using Catchlight.Conversations.Signs;

namespace Catchlight.Conversations.Kinds;

/// <summary>
/// A bulk bluff says everything in one message: a hack, a camera, bitcoin, hours. It shows neither picture nor name. Where one does, it is a real threat.
/// </summary>
internal static class BluffRule
{
    // Signs of a bluff that one message has to have.
    private const int Enough = 3;

    // Names of accounts in the text, of which a bulk mail has none.
    private const int NamesShown = 2;

    /// <summary>The position of the message that is one; null where none is.</summary>
    public static int? Message(List<Trace> traces)
    {
        foreach (var message in traces.Where(trace => trace.Sign.Group == SignGroup.Bluff).GroupBy(trace => trace.Message))
        {
            var signs = message.Select(trace => trace.Sign.Id).ToHashSet(StringComparer.Ordinal);
            if (signs.Contains("bluff-crypto") && (signs.Contains("bluff-hack") || signs.Contains("bluff-webcam")) && signs.Count >= Enough)
                return message.Key;
        }
        return null;
    }

    /// <summary>Whether a message shows something that a bulk mail cannot have: files with it, or names of accounts.</summary>
    public static bool ShowsSomething(Message message) => message.Email?.HasPictures == true || CountNames(message.Text) >= NamesShown;

    private static int CountNames(string text)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < text.Length; i++)
        {
            // "@name", not "someone@example.org"
            if (text[i] != '@' || (i > 0 && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('(' or ',' or '"')))
                continue;
            var end = i + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.'))
                end++;
            if (end - i > 3)
                names.Add(text[i..end]);
        }
        return names.Count;
    }
}
