using System.Text;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Reports;

namespace Catchlight.Evidence.Statements;

/// <summary>Texts for the person to change and to say, drafted from what they said and kept: a statement, and one page to read out on the phone.</summary>
public static class StatementDraft
{
    private const int MostMessages = 20, MostIdentifiers = 8, LongestQuote = 200;

    /// <summary>A statement in plain words: who, when, what was said, what was demanded, what was paid. Gaps are left open, in square brackets.</summary>
    public static string Statement(PackContents contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        var (evidence, text) = (contents.Case, new StringBuilder());
        Line(text, "MY STATEMENT (a draft: change anything that is not right)");
        Line(text, "");
        Line(text, $"My name is {evidence.Person ?? "[your name]"}.");
        Line(text, "");
        Line(text, "What happened");
        Line(text, evidence.Summary.Length > 0 ? evidence.Summary : "[say in a few sentences what happened]");
        Line(text, "");
        Line(text, "Who did it");
        var identifiers = contents.Identifiers();
        Line(text, identifiers.Count == 0 ? "I do not know who it was. [add any name, username, address or number]" : "I do not know who it really was. I know this:");
        foreach (var group in identifiers)
            Line(text, $"- {ReportWords.Of(group.Key.Kind)}: {group.Key.Value}{(group.Select(identifier => identifier.Service).FirstOrDefault(service => service is not null) is { } service ? $" ({service})" : "")}");
        Line(text, "");
        Line(text, "When");
        Line(text, Period(contents));
        Line(text, "");
        Line(text, "What was said");
        var said = contents.Timeline().Where(entry => entry is { Kind: TimelineKind.Message or TimelineKind.Note, IsKey: true }).Take(MostMessages).ToList();
        Line(text, said.Count == 0 ? "[write what they said, as exactly as you can]" : "These are the main things that were said:");
        foreach (var entry in said)
            Line(text, $"- {ReportWords.When(entry.When, evidence.Zone)}: {(entry.Who is { } who ? $"{who} wrote: " : "")}“{Short(entry.Text)}”");
        Line(text, "");
        Line(text, "What they asked for");
        Line(text, evidence.Demands.Count == 0 ? "[write what they asked for, and what they said they would do]" : "They asked for this:");
        foreach (var demand in evidence.Demands)
            Line(text, $"- {ReportWords.When(demand.When, evidence.Zone)}: {demand.What}");
        Line(text, "");
        Line(text, "What I paid");
        Line(text, evidence.Payments.Count == 0 ? "I wrote down no payment. [add any payment, or say that you paid nothing]" : "I paid this:");
        foreach (var payment in evidence.Payments)
            Line(text, $"- {ReportWords.When(payment.When, evidence.Zone)}: {payment.Sum}{(payment.How is { } how ? $", by {how}" : "")}{(payment.To is { } to ? $", to {to}" : "")}, transfer number {payment.Reference ?? ReportWords.Unknown}");
        Line(text, "");
        Line(text, "What I kept");
        Line(text, contents.Exhibits.Count == 0 ? "I kept no files." : $"I kept {ReportWords.Count(contents.Exhibits.Count, "file", "files")} in an evidence pack. Each has a number and a checksum in its report.");
        if (evidence.Missing.Count > 0)
        {
            Line(text, "");
            Line(text, "What I no longer have");
            foreach (var missing in evidence.Missing)
                Line(text, $"- {missing}");
        }
        Line(text, "");
        Line(text, "[date]   [signature]");
        return text.ToString();
    }

    /// <summary>One page to read out on the phone.</summary>
    public static string CallSheet(PackContents contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        var (evidence, text) = (contents.Case, new StringBuilder());
        Line(text, "TO READ OUT ON THE PHONE");
        Line(text, "");
        Line(text, "“Hello. I want to report that somebody is blackmailing me with a picture or video.”");
        if (evidence.Age != SubjectAge.Adult)
            Line(text, "If you are under 18, say so now: “I am under 18.”");
        Line(text, "");
        Line(text, $"1. What happened: {(evidence.Summary.Length > 0 ? Short(evidence.Summary, 400) : "[one or two sentences]")}");
        Line(text, $"2. When: {Period(contents)}");
        var identifiers = contents.Identifiers();
        Line(text, identifiers.Count == 0 ? "3. Who: I do not know who it was." : "3. Who: I do not know who it really was. I have these:");
        foreach (var group in identifiers.Take(MostIdentifiers))
            Line(text, $"   {ReportWords.Of(group.Key.Kind)}: {group.Key.Value}");
        if (identifiers.Count > MostIdentifiers)
            Line(text, $"   and {ReportWords.Count(identifiers.Count - MostIdentifiers, "more", "more")}, in my evidence pack");
        Line(text, evidence.Demands.Count == 0 ? "4. What they want: [say it]" : $"4. What they want: {string.Join("; ", evidence.Demands.Take(3).Select(demand => Short(demand.What)))}");
        Line(text, evidence.Payments.Count == 0 ? "5. What I paid: [nothing, or how much and how]" : $"5. What I paid: {string.Join("; ", evidence.Payments.Select(payment => payment.Sum + (payment.How is { } how ? $" by {how}" : "")))}");
        Line(text, contents.Exhibits.Count == 0 ? "6. What I kept: no files." : $"6. What I kept: {ReportWords.Count(contents.Exhibits.Count, "file", "files")}, in an evidence pack that I can give you.");
        Line(text, "");
        Line(text, "Ask:");
        Line(text, "- “What is my report number?”   __________________");
        Line(text, "- “Who will call me back, and when?”   __________________");
        Line(text, "- “How can I send you my evidence pack?”   __________________");
        return text.ToString();
    }

    private static string Period(PackContents contents)
    {
        var known = contents.Timeline().Select(entry => entry.When).OfType<EventTime>().ToList();
        return known.Count == 0 ? "[when it began, and when it last happened]"
            : known[0] == known[^1] ? $"It happened on {ReportWords.Local(known[0])}."
            : $"The first thing that I know the date of was on {ReportWords.Local(known[0])}, the last on {ReportWords.Local(known[^1])}.";
    }

    private static string Short(string text, int longest = LongestQuote)
    {
        var line = string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= longest ? line : line[..(char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest)] + " …";
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
