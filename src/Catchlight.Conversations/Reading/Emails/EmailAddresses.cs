using MimeKit;

namespace Catchlight.Conversations.Reading.Emails;

/// <summary>The addresses that a field names, also where the field is not written as RFC 5322 wants it: spam seldom is.</summary>
internal static class EmailAddresses
{
    private const int Most = 100;
    private static readonly char[] Ends = [' ', '\t', '<', '>', ',', ';', '"', '(', ')', '[', ']'];

    public static string[] Of(InternetAddressList list, string? field)
    {
        string[] parsed = [.. list.Mailboxes.Select(mailbox => mailbox.Address).Where(address => address.Contains('@', StringComparison.Ordinal)).Take(Most)];
        return parsed.Length > 0 || field is null ? parsed
            : [.. field.Split(Ends, StringSplitOptions.RemoveEmptyEntries).Where(word => word.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < word.Length - 1).Take(Most)];
    }
}
