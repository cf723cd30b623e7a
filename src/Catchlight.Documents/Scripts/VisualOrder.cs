using System.Globalization;
using System.Text;

namespace Catchlight.Documents.Scripts;

/// <summary>
/// The order in which the signs of a line stand from left to right, after the bidirectional algorithm (UAX #9) for what names and messages hold: letters of both
/// directions, numbers, and what stands between them. Embeddings and isolates are not known; the signs that begin them are not drawn at all.
/// </summary>
internal static class VisualOrder
{
    private enum Direction
    {
        Neutral,
        Left,
        Right,
        Number,
    }

    /// <summary>Whether a paragraph begins with a letter that runs from right to left, and has not more of the other direction (UAX #9, HL1).</summary>
    public static bool RunsFromTheRight(string paragraph)
    {
        var strong = paragraph.EnumerateRunes().Select(DirectionOf).Where(direction => direction is Direction.Left or Direction.Right).ToList();
        return strong.Count > 0 && strong[0] == Direction.Right && 2 * strong.Count(direction => direction == Direction.Right) >= strong.Count;
    }

    /// <summary>The signs in the order of drawing.</summary>
    /// <param name="line">A line.</param>
    /// <param name="isBaseRight">Whether its paragraph runs from right to left.</param>
    public static string Of(string line, bool isBaseRight)
    {
        var clusters = Clusters(line);
        var directions = clusters.ConvertAll(cluster => DirectionOf(Rune.GetRuneAt(cluster, 0)));
        var levels = Levels(directions, isBaseRight);
        for (var level = levels.DefaultIfEmpty().Max(); level > 0; level--)
        {
            for (var begin = 0; begin < levels.Count; begin++)
            {
                var end = begin;
                while (end < levels.Count && levels[end] >= level)
                    end++;
                if (end == begin)
                    continue;
                clusters.Reverse(begin, end - begin);
                levels.Reverse(begin, end - begin);
                begin = end;
            }
        }
        return string.Concat(clusters.Select((cluster, i) => levels[i] % 2 == 1 ? Mirrored(cluster) : cluster));
    }

    // Numbers stand as they are written. What is between two of one direction goes with them, else with the line (N1, N2); spaces at the end with the line (L1).
    private static List<int> Levels(List<Direction> directions, bool isBaseRight)
    {
        var (levels, strong) = (new List<int>(), isBaseRight ? Direction.Right : Direction.Left);
        for (var i = 0; i < directions.Count; i++)
        {
            var direction = directions[i];
            if (direction == Direction.Neutral)
            {
                var next = directions.FindIndex(i, found => found != Direction.Neutral);
                var (before, after) = (i == 0 ? default : Side(levels[i - 1]), next < 0 ? default : directions[next] == Direction.Left || (directions[next] == Direction.Number && strong == Direction.Left) ? Direction.Left : Direction.Right);
                levels.Add(before == after && before != default ? before == Direction.Right ? 1 : isBaseRight ? 2 : 0 : isBaseRight ? 1 : 0);
                continue;
            }
            if (direction != Direction.Number)
                strong = direction;
            levels.Add(direction == Direction.Right ? 1 : strong == Direction.Left && !isBaseRight ? 0 : 2);
        }
        return levels;

        Direction Side(int level) => level switch { 1 => Direction.Right, 0 => Direction.Left, _ => strong == Direction.Left ? Direction.Left : Direction.Right };
    }

    // A sign with the marks on it; they stay behind it.
    private static List<string> Clusters(string line)
    {
        var clusters = new List<string>();
        foreach (var rune in line.EnumerateRunes())
        {
            if (clusters.Count > 0 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
                clusters[^1] += rune.ToString();
            else
                clusters.Add(rune.ToString());
        }
        return clusters;
    }

    private static Direction DirectionOf(Rune rune) => rune.Value switch
    {
        >= 0x0660 and <= 0x0669 or >= 0x06F0 and <= 0x06F9 => Direction.Number,
        >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF => Direction.Right,
        _ when Rune.IsDigit(rune) => Direction.Number,
        _ when Rune.IsLetter(rune) => Direction.Left,
        _ => Direction.Neutral,
    };

    private static string Mirrored(string cluster) => cluster switch
    {
        "(" => ")", ")" => "(", "[" => "]", "]" => "[", "{" => "}", "}" => "{", "<" => ">", ">" => "<", "«" => "»", "»" => "«", "‹" => "›", "›" => "‹",
        _ => cluster,
    };
}
