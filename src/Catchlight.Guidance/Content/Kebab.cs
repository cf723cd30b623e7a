using System.Text;

namespace Catchlight.Guidance.Content;

/// <summary>Names of enum members as content and JSON write them: <c>ImageTakedown</c> is <c>image-takedown</c>.</summary>
internal static class Kebab
{
    public static string Of<T>(T value) where T : struct, Enum => Of(value.ToString());

    public static T? Parse<T>(string text) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Of(value) == text)
                return value;
        }
        return null;
    }

    private static string Of(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }
        return text.ToString();
    }
}
