using System.Text;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Words;

namespace Catchlight.Evidence.Statements;

/// <summary>Texts for the person to change and to say, drafted from what they said and kept: a statement, and one page to read out on the phone.</summary>
public static class StatementDraft
{
    private const int MostMessages = 20, MostIdentifiers = 8, MostDemands = 3, LongestQuote = 200, LongestSummary = 400;

    /// <summary>A statement in plain words: who, when, what was said, what was demanded, what was paid. Gaps are left open, in square brackets.</summary>
    public static string Statement(PackContents contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        var (evidence, words, text) = (contents.Case, contents.Words, new StringBuilder());
        Line(text, words["statement"]);
        Line(text, "");
        Line(text, words.Format("statement.name", ("name", evidence.Person ?? words["statement.no-name"])));
        Line(text, "");
        Line(text, words["statement.happened"]);
        Line(text, evidence.Summary.Length > 0 ? evidence.Summary : words["statement.no-summary"]);
        Line(text, "");
        Line(text, words["statement.who"]);
        var identifiers = contents.Identifiers();
        Line(text, words[identifiers.Count == 0 ? "statement.nobody" : "statement.known"]);
        foreach (var group in identifiers)
            Line(text, $"- {words.Of(group.Key.Kind)}: {group.Key.Value}{Unsure(group, words["statement.whose-unknown"])}{(group.Select(identifier => identifier.Service).FirstOrDefault(service => service is not null) is { } service ? $" ({service})" : "")}");
        Line(text, "");
        Line(text, words["statement.when"]);
        Line(text, Period(contents));
        Line(text, "");
        Line(text, words["statement.said"]);
        var said = contents.Timeline().Where(entry => entry is { Kind: TimelineKind.Message or TimelineKind.Note, IsKey: true }).Take(MostMessages).ToList();
        Line(text, words[said.Count == 0 ? "statement.nothing-said" : "statement.main-said"]);
        foreach (var entry in said)
            Line(text, "- " + words.Format(entry.Who is null ? "statement.quote" : "statement.quote-of", ("when", words.When(entry.When, evidence.Zone)), ("who", entry.Who ?? ""), ("text", Short(entry.Text))));
        Line(text, "");
        Line(text, words["statement.asked"]);
        Line(text, words[evidence.Demands.Count == 0 ? "statement.not-asked" : "statement.asked-this"]);
        foreach (var demand in evidence.Demands)
            Line(text, $"- {words.When(demand.When, evidence.Zone)}: {demand.What}");
        Line(text, "");
        Line(text, words["statement.paid"]);
        Line(text, words[evidence.Payments.Count == 0 ? "statement.not-paid" : "statement.paid-this"]);
        foreach (var payment in evidence.Payments)
            Line(text, "- " + Paid(payment, evidence.Zone, words));
        Line(text, "");
        Line(text, words["statement.kept"]);
        Line(text, contents.Exhibits.Count == 0 ? words["statement.no-files"] : words.Count("statement.files", contents.Exhibits.Count));
        if (evidence.Missing.Count > 0)
        {
            Line(text, "");
            Line(text, words["statement.gone"]);
            foreach (var missing in evidence.Missing)
                Line(text, $"- {missing}");
        }
        Line(text, "");
        Line(text, words["statement.sign"]);
        return text.ToString();
    }

    /// <summary>One page to read out on the phone.</summary>
    public static string CallSheet(PackContents contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        var (evidence, words, text) = (contents.Case, contents.Words, new StringBuilder());
        Line(text, words["call"]);
        Line(text, "");
        Line(text, words["call.hello"]);
        if (evidence.Age != SubjectAge.Adult)
            Line(text, words["call.under-18"]);
        Line(text, "");
        Line(text, "1. " + words.Format("call.happened", ("summary", evidence.Summary.Length > 0 ? Short(evidence.Summary, LongestSummary) : words["call.no-summary"])));
        Line(text, "2. " + words.Format("call.when", ("when", Period(contents))));
        var identifiers = contents.Identifiers();
        Line(text, "3. " + words[identifiers.Count == 0 ? "call.nobody" : "call.known"]);
        foreach (var group in identifiers.Take(MostIdentifiers))
            Line(text, $"   {words.Of(group.Key.Kind)}: {group.Key.Value}{Unsure(group, words["call.whose-unknown"])}");
        if (identifiers.Count > MostIdentifiers)
            Line(text, "   " + words.Count("call.more", identifiers.Count - MostIdentifiers));
        Line(text, "4. " + words.Format("call.asked", ("asked", evidence.Demands.Count == 0 ? words["call.not-asked"] : string.Join("; ", evidence.Demands.Take(MostDemands).Select(demand => Short(demand.What))))));
        Line(text, "5. " + words.Format("call.paid", ("paid", evidence.Payments.Count == 0 ? words["call.not-paid"] : string.Join("; ", evidence.Payments.Select(payment => Paid(payment, words))))));
        Line(text, "6. " + (contents.Exhibits.Count == 0 ? words["call.no-files"] : words.Count("call.files", contents.Exhibits.Count)));
        Line(text, "");
        Line(text, words["call.ask"]);
        foreach (var question in (string[])["call.ask-number", "call.ask-back", "call.ask-how"])
            Line(text, $"- {words[question]}   __________________");
        return text.ToString();
    }

    private static string Paid(Payment payment, TimeZoneInfo? zone, PackWords words) => words.Format(
        "statement.payment", ("when", words.When(payment.When, zone)), ("sum", words.Sum(payment)), ("how", words.Optional("statement.how", "how", payment.How)),
        ("to", words.Optional("statement.to", "to", payment.To)), ("reference", payment.Reference ?? words["unknown"]));

    private static string Paid(Payment payment, PackWords words) => payment.How is { } how ? words.Format("call.payment", ("sum", words.Sum(payment)), ("how", how)) : words.Sum(payment);

    private static string Period(PackContents contents)
    {
        // What the person did against it is no part of what was done to them.
        var (words, known) = (contents.Words, contents.Timeline().Where(entry => entry.Kind != TimelineKind.Removal).Select(entry => entry.When).OfType<EventTime>().ToList());
        return known.Count == 0 ? words["statement.no-period"]
            : known[0] == known[^1] ? words.Format("statement.one-time", ("when", words.Local(known[0])))
            : words.Format("statement.period", ("first", words.Local(known[0])), ("last", words.Local(known[^1])));
    }

    private static string Short(string text, int longest = LongestQuote)
    {
        var line = string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return ReportWords.Short(line, longest);
    }

    private static string Unsure(IEnumerable<Identifier> group, string words) => PackContents.IsUnsure(group) ? " " + words : "";

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
