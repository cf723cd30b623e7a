using System.Globalization;
using Catchlight.Conversations;

namespace Catchlight.Tests.Shared;

/// <summary>Reads the book of scripted conversations; its README says how a script is written.</summary>
internal static class ScriptBook
{
    /// <summary>Who writes in every script.</summary>
    public const string Other = "Alex";

    /// <summary>Whose chat it is.</summary>
    public const string Owner = "Me";

    private static readonly DateTime Begin = new(2026, 3, 14, 20, 0, 0);

    /// <summary>All scripts, by number.</summary>
    /// <param name="folder">The folder of the book.</param>
    public static List<Script> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.txt").SelectMany(file => File.ReadAllText(file).Split("## ", StringSplitOptions.RemoveEmptyEntries).Select(One)).OrderBy(script => script.Number)];

    private static Script One(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var head = lines[0].Split(' ');
        var timed = !head.Contains("no-times");
        var messages = new List<Message>();
        var (time, switchAt, switchEnd, later) = (Begin, -1, -1, -1);
        foreach (var line in lines.Skip(1))
        {
            if (line[0] == '@')
            {
                var amount = int.Parse(line.AsSpan(2, line.Length - 3), CultureInfo.InvariantCulture);
                time += line[^1] switch { 'm' => TimeSpan.FromMinutes(amount), 'h' => TimeSpan.FromHours(amount), _ => TimeSpan.FromDays(amount) };
                continue;
            }
            var number = messages.Count + 1;
            if (line.StartsWith("t*", StringComparison.Ordinal) && later < 0)
                (switchAt, switchEnd) = (switchAt < 0 ? number - 1 : switchAt, number);
            if (line.StartsWith("t!", StringComparison.Ordinal) && later < 0)
                later = number;
            messages.Add(Of(line, number, timed ? new MessageTime(time, null) : null, head[2]));
            time += TimeSpan.FromMinutes(1);
        }
        return new(
            int.Parse(head[0], CultureInfo.InvariantCulture), head[1], head[2], head[3],
            new(null, [.. messages.Select(message => message.Sender).OfType<string>().Distinct()], messages) { Owner = messages.Exists(message => message.Sender == Owner) ? Owner : null },
            switchAt >= 0 ? switchAt : later >= 0 ? later - 1 : messages.Count,
            switchEnd >= 0 ? switchEnd : later >= 0 ? later : messages.Count);
    }

    private static Message Of(string line, int number, MessageTime? sent, string platform)
    {
        if (line == "<call>")
            return new(number, Other, sent, "", MessageKind.Call);
        var text = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        var kind = text.StartsWith("<picture>", StringComparison.Ordinal) || text.EndsWith("<picture>", StringComparison.Ordinal) ? MessageKind.Picture
            : text.StartsWith("<video>", StringComparison.Ordinal) || text.EndsWith("<video>", StringComparison.Ordinal) ? MessageKind.Video
            : platform == "email" ? MessageKind.Email : MessageKind.Text;
        text = text.Replace("<picture>", "", StringComparison.Ordinal).Replace("<video>", "", StringComparison.Ordinal).Trim();
        return new(number, line[0] == 'm' ? Owner : Other, sent, text, kind) { Email = kind == MessageKind.Email ? new([], [], "", false) : null };
    }
}
