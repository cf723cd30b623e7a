using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Checking;

/// <summary>What has to be the same in every language of a text.</summary>
internal static class TextFacts
{
    /// <summary>Names of the <c>{places}</c> to fill in.</summary>
    public static IReadOnlyList<string> Places(string text)
    {
        var places = new List<string>();
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            if (text.IndexOf('}', open) is var close && close > open)
                places.Add(text[open..(close + 1)]);
        }
        return places;
    }

    /// <summary>Runs of digits outside places to fill in, but not the numbers that begin points.</summary>
    public static IReadOnlyList<string> Numbers(string text)
    {
        var numbers = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            for (var i = 0; i < line.Length; i++)
            {
                var start = i;
                while (i < line.Length && char.IsAsciiDigit(line[i]))
                    i++;
                var begins = start == 0 && line.AsSpan(i).StartsWith(". ", StringComparison.Ordinal);
                if (i > start && !begins)
                    numbers.Add(line[start..i]);
            }
        }
        return numbers;
    }

    /// <summary>The blocks in order: paragraph, heading, or list with the number of its points.</summary>
    public static IEnumerable<string> Shape(RichText text) => text.Blocks.Select(block => block switch
    {
        PointList { Ordered: true } list => $"{list.Items.Count}.",
        PointList list => $"{list.Items.Count}-",
        SubHeading => "#",
        _ => "p",
    });

    /// <summary>What one side has and the other has not, whatever the order; null where there is nothing.</summary>
    public static string? Different(IReadOnlyList<string> original, IReadOnlyList<string> other)
    {
        var (lacks, extra) = (Less(original, other), Less(other, original));
        return lacks.Count + extra.Count == 0 ? null
            : string.Join(", ", new[] { lacks.Count > 0 ? "lacks " + string.Join(" ", lacks) : "", extra.Count > 0 ? "has " + string.Join(" ", extra) + " more" : "" }.Where(part => part.Length > 0));
    }

    private static List<string> Less(IReadOnlyList<string> from, IReadOnlyList<string> what)
    {
        var rest = from.ToList();
        foreach (var item in what)
            rest.Remove(item);
        return rest;
    }
}
