using System.Text;
using Catchlight.Conversations.Reading.Texts;
using Catchlight.Conversations.Reading.Transcripts;

namespace Catchlight.Conversations.Reading.Pasted;

/// <summary>
/// Messages copied out of an app, each under a line with a name and a time: <c>Anna, [14.03.2026 21:07]</c> (Telegram), <c>Anna — 14/03/2026 21:07</c>
/// (Discord); or behind a time alone: <c>[21:07] Anna: hi</c>.
/// </summary>
internal sealed class CopiedHeads
{
    private const int LongestName = 60;

    private readonly List<(int Line, string Name, LineHead? Head, int Text)> _heads = [];
    private DateDecision _dates;

    private CopiedHeads()
    {
    }

    /// <summary>Finds them; null where there are fewer than two, or one that does not come first.</summary>
    public static CopiedHeads? Find(string[] lines)
    {
        var found = new CopiedHeads();
        for (var i = 0; i < lines.Length; i++)
            if (Read(lines[i]) is { } head)
                found._heads.Add((i, head.Name, head.Head, head.Text));
        if (found._heads.Count == 0 || found._heads.Count == 1 && lines.Take(found._heads[0].Line).Any(line => !string.IsNullOrWhiteSpace(line)))
            return null;
        found._dates = DateDecision.Of(found._heads.Where(head => head.Head is not null).Select(head => head.Head!.Value).ToArray());
        return found;
    }

    /// <summary>Adds the conversation.</summary>
    public void Read(string[] lines, ExportDraft export)
    {
        var conversation = export.Begin(null);
        for (var i = 0; i < _heads.Count; i++)
        {
            var (line, name, head, start) = _heads[i];
            var text = new StringBuilder().Append(lines[line], start, lines[line].Length - start);
            for (var next = line + 1; next < (i + 1 < _heads.Count ? _heads[i + 1].Line : lines.Length); next++)
                text.Append('\n').Append(lines[next]);
            var time = head is { } dated && DateDecision.Read(dated, _dates.Order) is { } moment ? new MessageTime(moment, null) : (MessageTime?)null;
            if (!conversation.Add(export.Name(name), time, text.ToString(), MessageKind.Text))
                break;
        }
        if (_heads.Exists(head => head.Head is not null) && !_dates.IsSure)
            export.Remark(_dates.Remark);
    }

    private static (string Name, LineHead? Head, int Text)? Read(string line)
    {
        var trimmed = Marks.TrimEnd(line);
        return trimmed.IsEmpty ? null : TelegramHead(trimmed, line.Length) ?? DiscordHead(trimmed, line.Length) ?? TimeAlone(line);
    }

    private static (string, LineHead?, int)? TelegramHead(ReadOnlySpan<char> line, int end)
    {
        if (line is [.., ':'])
            line = line[..^1];
        var open = line.LastIndexOf(", [");
        return line is [.., ']'] && open is > 0 and <= LongestName && LineHead.Read(line[(open + 2)..]) is { } head ? (Name(line[..open]), head, end) : null;
    }

    private static (string, LineHead?, int)? DiscordHead(ReadOnlySpan<char> line, int end)
    {
        var dash = line.IndexOf(" — ");
        if (dash is < 1 or > LongestName || line.Length - dash > 40 || !char.IsAsciiDigit(line[^1]) && !char.IsLetter(line[^1]))
            return null;
        var when = line[(dash + 3)..];
        if (LineHead.Read($"[{when}]") is { } head)
            return (Name(line[..dash]), head, end);
        // "Today at 21:07", "Yesterday at 9:07 PM": which day that was is not known.
        var at = when.IndexOf(" at ");
        return at > 0 && TryClock(when[(at + 4)..], out var behind) && when[(at + 4 + behind)..].IsWhiteSpace() ? (Name(line[..dash]), null, end) : null;
    }

    private static (string, LineHead?, int)? TimeAlone(string line)
    {
        var rest = line.AsSpan();
        var start = rest.Length - Marks.TrimStart(rest).Length;
        var bracketed = start < line.Length && line[start] == '[';
        if (!TryClock(rest[(start += bracketed ? 1 : 0)..], out var behind))
            return null;
        start += behind;
        if (bracketed && (start >= line.Length || line[start++] != ']'))
            return null;
        while (start < line.Length && (Marks.IsSpace(line[start]) || line[start] is '-' or '–'))
            start++;
        var colon = line.AsSpan(start).IndexOf(": ");
        return colon is > 0 and <= LongestName ? (Name(rest.Slice(start, colon)), null, start + colon + 2) : null;
    }

    private static string Name(ReadOnlySpan<char> name) => Marks.Trim(name).ToString();

    private static bool TryClock(ReadOnlySpan<char> text, out int length)
    {
        var scanner = new Scanner(text);
        var found = scanner.TakeNumber(2, out var hour, out _) && scanner.Take(':') && scanner.TakeNumber(2, out var minute, out var digits) && digits == 2 && hour < 24 && minute < 60;
        if (found && scanner.Take(':'))
            found = scanner.TakeNumber(2, out _, out _);
        HalfDays.Take(ref scanner);
        length = scanner.At;
        return found;
    }
}
