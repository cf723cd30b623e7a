using System.Buffers;
using Catchlight.Conversations.Identifiers.Finding;
using Catchlight.Conversations.Identifiers.Handles;
using Catchlight.Conversations.Identifiers.Phones;

namespace Catchlight.Conversations.Identifiers.Web;

/// <summary>Finds web addresses, and the names, numbers and ways to pay that those of known sites say.</summary>
internal static class LinkFinder
{
    private const int Longest = 2000;
    private static readonly SearchValues<char> Ends = SearchValues.Create("<>\"“”«»");

    public static void Find(MessageScan scan)
    {
        foreach (var word in scan.Words)
        {
            var text = scan[word];
            if (text.IndexOfAny('.', ':') < 0 || text.Length < 5)
                continue;
            // "link:https://…", "(https://…"
            var start = StartOf(text);
            if (start < 0 && !IsKnownSite(text))
                continue;
            start = Math.Max(start, 0);
            var address = Bare(text[start..]);
            if (address.Length <= Longest && HostOf(address, out var host, out var path) && EmailAddress.IsDomain(host))
                Add(scan, address, host, path, word.Start + start);
        }
    }

    private static int StartOf(ReadOnlySpan<char> text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 4)
        {
            var secure = text[..scheme].EndsWith("https", StringComparison.OrdinalIgnoreCase);
            return secure || text[..scheme].EndsWith("http", StringComparison.OrdinalIgnoreCase) ? scheme - (secure ? 5 : 4) : -1;
        }
        var www = text.IndexOf("www.", StringComparison.OrdinalIgnoreCase);
        return www == 0 || www > 0 && !char.IsLetterOrDigit(text[www - 1]) && text[www - 1] is not ('@' or '.') ? www : -1;
    }

    private static bool IsKnownSite(ReadOnlySpan<char> text) => text.IndexOf('/') is > 0 and var slash && slash < text.Length - 1 && Sites.Of(text[..slash]) is not null;

    // What a sentence puts behind an address: brackets that were not opened in it, and the next address without a space.
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> address)
    {
        var end = address.IndexOfAny(Ends);
        address = end < 0 ? address : address[..end];
        var close = address.IndexOf(')');
        if (close >= 0 && address[..close].IndexOf('(') < 0)
            address = address[..close];
        return address.TrimEnd(".,;:!?'*");
    }

    private static bool HostOf(ReadOnlySpan<char> address, out ReadOnlySpan<char> host, out ReadOnlySpan<char> path)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var rest = scheme < 0 ? address : address[(scheme + 3)..];
        var end = rest.IndexOfAny('/', '?', '#');
        host = end < 0 ? rest : rest[..end];
        path = end < 0 ? default : rest[end..].TrimStart('/');
        // Not the host: name and password before it, a port behind it.
        var at = host.LastIndexOf('@');
        host = at < 0 ? host : host[(at + 1)..];
        var port = host.IndexOf(':');
        host = port < 0 ? host : host[..port];
        return !host.IsEmpty;
    }

    private static void Add(MessageScan scan, ReadOnlySpan<char> address, ReadOnlySpan<char> host, ReadOnlySpan<char> path, int start)
    {
        var site = Sites.Of(host);
        scan.Add(IdentifierType.Url, address.ToString(), site?.Service, start, address.Length);
        if (site is null)
            return;
        if (site.Service == "whatsapp" && PhoneIn(path) is { } phone)
            scan.Add(IdentifierType.Phone, phone.Value, site.Service, start, address.Length);
        else if (site.NamesPerson && NameIn(site, path) is { } name)
            scan.Add(site.IsPayment ? IdentifierType.Payment : IdentifierType.Handle, name, site.Service, start, address.Length);
    }

    // wa.me/447700900123, api.whatsapp.com/send?phone=447700900123
    private static PhoneNumber? PhoneIn(ReadOnlySpan<char> path)
    {
        var phone = path.IndexOf("phone=", StringComparison.OrdinalIgnoreCase);
        var digits = (phone < 0 ? path : path[(phone + 6)..]).TrimStart('+');
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        digits = end < 0 ? digits : digits[..end];
        return digits.Length >= 7 && PhoneNumber.TryParse($"+{digits}", country: null, out var number) ? number : null;
    }

    private static string? NameIn(Site site, ReadOnlySpan<char> path)
    {
        var end = path.IndexOfAny('/', '?', '#');
        var first = end < 0 ? path : path[..end];
        // snapchat.com/add/name, venmo.com/u/name
        if (first is "add" or "u" && end > 0)
            return NameIn(site, path[(end + 1)..]);
        first = first.TrimStart("@$");
        foreach (var other in site.OtherPaths)
            if (first.Equals(other, StringComparison.OrdinalIgnoreCase))
                return null;
        return Handle.TryParse(first, out var handle) ? handle.Value : null;
    }
}
