using System.Text;

namespace Catchlight.Core.Places;

/// <summary>Names of places as they are compared.</summary>
internal static class PlaceText
{
    /// <summary>Lower case without accents, apostrophes and points; hyphens are spaces.</summary>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
            else if ((char.IsWhiteSpace(c) || c is '-' or '–' or '_') && key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }
        return key.ToString().TrimEnd();
    }
}
