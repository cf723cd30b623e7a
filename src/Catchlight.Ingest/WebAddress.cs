using System.Text.RegularExpressions;

namespace Catchlight.Ingest;

/// <summary>Tells addresses that a browser could open from strings that only look like one. Archives and tables hold both.</summary>
internal static partial class WebAddress
{
    /// <summary>The address, where it is absolute, http or https, and has a host; null for any other.</summary>
    public static Uri? Parse(string? text) => Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var uri) && IsOfTheWeb(uri) ? uri : null;

    /// <summary>The same for an address that may be relative to another.</summary>
    public static Uri? Parse(Uri baseUrl, string? reference) =>
        !string.IsNullOrWhiteSpace(reference) && Uri.TryCreate(baseUrl, reference.Trim(), out var uri) && IsOfTheWeb(uri) ? uri : null;

    /// <summary>The text, trimmed, where it is an absolute address of any scheme; if http or https, a sound one. Null for any other.</summary>
    public static string? AnyScheme(string? text)
    {
        text = text?.Trim();
        if (text is null || !Scheme().IsMatch(text))
            return null;
        var isOfTheWeb = text.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        return isOfTheWeb && Parse(text) is null ? null : text;
    }

    private static bool IsOfTheWeb(Uri uri)
    {
        try
        {
            return uri.Scheme is "http" or "https" && uri.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            // A host of letters that no name may have; .NET notices when it is asked for its ASCII form.
            return false;
        }
    }

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9+.-]*:.")]
    private static partial Regex Scheme();
}
