using System.Text;
using Catchlight.Evidence.Removals;
using Catchlight.Evidence.Words;

namespace Catchlight.Evidence.Tests.Removals;

public sealed class SentRequestsTests
{
    private static readonly SentRequest First = new(MadePack.Now, "Instagram, \"X\"; Y\\Z", "Ask", ["https://a.example/1"], "T-1", 48);
    private static readonly SentRequest Second = new(MadePack.Now.AddHours(2), "Ünïcödé 中文网站 with a name that is much longer than the seventy-five octets which a line may have 😀", "Notice", ["https://b.example"], null, null);

    [Fact]
    public void Reminders_OfTwoRequests_AreAtFortyEightHoursAndNameNoPicture()
    {
        var calendar = Encoding.UTF8.GetString(SentRequests.Reminders([First, Second], PackWords.English, MadePack.Now));
        var lines = Unfolded(calendar);
        Assert.Equal(["20261129T005705Z", "20261129T025705Z"], lines.Where(line => line.Name == "DTSTART").Select(line => line.Value));
        Assert.Equal($"Look again: {First.Platform}", Unescaped(lines.First(line => line.Name == "SUMMARY").Value));
        Assert.Equal($"Look again: {Second.Platform}", Unescaped(lines.Last(line => line.Name == "SUMMARY").Value));
        Assert.DoesNotContain("picture", calendar, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("example", calendar, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Against RFC 5545: lines (3.1), components that open and close (3.6), and what a calendar, an event and an alarm must have.</summary>
    [Fact]
    public void Reminders_AsACalendar_KeepRfc5545()
    {
        var bytes = SentRequests.Reminders([First, Second], PackWords.English, MadePack.Now);
        var text = Encoding.UTF8.GetString(bytes);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(text.Split("\r\n"), line => line.StartsWith(' '));
        var (open, properties) = (new Stack<string>(), new Dictionary<string, List<string>>());
        foreach (var (name, value) in Unfolded(text))
        {
            if (name == "BEGIN")
            {
                open.Push(value);
                properties[value] = [];
            }
            else if (name == "END")
            {
                Assert.Equal(open.Pop(), value);
                string[] required = value switch { "VCALENDAR" => ["PRODID", "VERSION"], "VEVENT" => ["UID", "DTSTAMP", "DTSTART"], _ => ["ACTION", "DESCRIPTION", "TRIGGER"] };
                Assert.All(required, property => Assert.Single(properties[value], found => found == property));
            }
            else
            {
                properties[open.Peek()].Add(name);
                if (name is "DTSTAMP" or "DTSTART")
                    Assert.Matches(@"^\d{8}T\d{6}Z$", value);
            }
        }
        Assert.Empty(open);
        var uids = Unfolded(text).Where(line => line.Name == "UID").Select(line => line.Value).ToList();
        Assert.Equal(2, uids.Distinct().Count());
        Assert.Equal(bytes, SentRequests.Reminders([First, Second], PackWords.English, MadePack.Now));
    }

    [Fact]
    public void Csv_OfTwoRequests_SaysWhatWasSentWhenAndWhenToLookAgain()
    {
        var lines = Encoding.UTF8.GetString(SentRequests.Csv([First, Second])).Split("\r\n");
        Assert.Equal("sent,to,request,places,reference,look-again", lines[0]);
        Assert.Equal("2026-11-27T00:57:05Z,\"Instagram, \"\"X\"\"; Y\\Z\",Ask,https://a.example/1,T-1,2026-11-29T00:57:05Z", lines[1]);
    }

    [Fact]
    public void Reminders_InAnotherLanguage_NameThePlaceAndItsNumber()
    {
        var lines = Unfolded(Encoding.UTF8.GetString(SentRequests.Reminders([First, Second], PackWords.In("es"), MadePack.Now)));
        Assert.Equal($"Mirar otra vez: {First.Platform}", Unescaped(lines.First(line => line.Name == "SUMMARY").Value));
        Assert.Equal([$"Escribiste a {First.Platform}. ¿Ya está hecho? Si no, escribe otra vez. Número: T-1", $"Escribiste a {Second.Platform}. ¿Ya está hecho? Si no, escribe otra vez."], lines.Where(line => line.Name == "DESCRIPTION" && line.Value.StartsWith("Escribiste", StringComparison.Ordinal)).Select(line => Unescaped(line.Value)));
    }

    private static List<(string Name, string Value)> Unfolded(string text) =>
        [.. text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]))];

    private static string Unescaped(string value) => value.Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
}
