using Catchlight.Conversations.Identifiers.Finding;

namespace Catchlight.Conversations.Identifiers.Web;

/// <summary>Finds email addresses.</summary>
internal static class EmailFinder
{
    public static void Find(MessageScan scan)
    {
        foreach (var word in scan.Words)
        {
            var text = scan[word];
            for (var from = 0; text[from..].IndexOf('@') is >= 0 and var found; from += found + 1)
            {
                var at = from + found;
                var start = at;
                while (start > 0 && EmailAddress.NameLetters.Contains(text[start - 1]))
                    start--;
                var end = at + 1;
                while (end < text.Length && EmailAddress.DomainLetters.Contains(text[end]))
                    end++;
                var address = text[start..end].TrimEnd(".-");
                if (EmailAddress.TryParse(address, out var email) && !scan.IsTaken(word.Start + start, address.Length))
                    scan.Add(IdentifierType.Email, email.Value, null, word.Start + start, address.Length);
            }
        }
    }
}
