using System.Globalization;

namespace Catchlight.Core.Sites;

/// <summary>
/// The Public Suffix List (publicsuffix.org): under which names anybody may register one. It tells a site from its neighbours:
/// <c>a.example.co.uk</c> and <c>b.example.co.uk</c> are one site, <c>a.blogspot.com</c> and <c>b.blogspot.com</c> are two.
/// </summary>
/// <remarks>The algorithm: https://github.com/publicsuffix/list/wiki/Format. The list is made by <c>eng/data/public-suffixes.mjs</c>.</remarks>
internal static class PublicSuffixes
{
    private static readonly Lazy<HashSet<string>> Rules = new(Read);

    /// <summary>The domain that somebody registered, <c>example.co.uk</c>; null for a public suffix itself, an IP address, and what is no host.</summary>
    /// <param name="host">Lower case, in its ASCII form.</param>
    public static string? RegistrableDomain(string? host)
    {
        if (string.IsNullOrEmpty(host) || host.StartsWith('.') || Uri.CheckHostName(host) != UriHostNameType.Dns)
            return null;
        // From the longest name to the shortest, each with what comes before it.
        string? before = null;
        for (var name = host; ; name = Parent(name)!)
        {
            if (Rules.Value.Contains("!" + name))
                return name;
            var parent = Parent(name);
            // A name without any rule is under the rule "*": its last label is public.
            if (Rules.Value.Contains(name) || parent is null || Rules.Value.Contains("*." + parent))
                return before;
            before = name;
        }
    }

    private static string? Parent(string name) => name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? name[(dot + 1)..] : null;

    private static HashSet<string> Read()
    {
        var ascii = new IdnMapping();
        var rules = new HashSet<string>(StringComparer.Ordinal);
        using var reader = new StreamReader(Resources.Open("public-suffixes.txt"));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal))
                continue;
            rules.Add(line.All(char.IsAscii) ? line : ascii.GetAscii(line));
        }
        return rules;
    }
}
