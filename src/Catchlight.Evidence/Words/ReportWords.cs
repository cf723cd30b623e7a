using System.Globalization;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;

namespace Catchlight.Evidence.Words;

/// <summary>How times, sums, sources and kinds are written in reports and statements.</summary>
public static class ReportWords
{
    /// <summary>Local time, and UTC where it is known: "14 March 2026, 21:07 (20:07 UTC)".</summary>
    /// <param name="words">In which language.</param>
    /// <param name="time">When; null where it is not known.</param>
    /// <param name="zone">The time zone of the clock, where somebody said it.</param>
    public static string When(this PackWords words, EventTime? time, TimeZoneInfo? zone)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (time is not { } known)
            return words["no-date"];
        var local = known.IsDayOnly ? words.Day(known.Local) : DayAndTime(words, known.Local);
        return known.Utc(zone) is not { } utc ? known.IsDayOnly ? local : words.Format("without-utc", ("local", local))
            : words.Format("with-utc", ("local", local), ("utc", utc.Date == known.Local.Date ? Clock(utc) : DayAndTime(words, utc)));
    }

    /// <summary>A text, or the beginning of it.</summary>
    internal static string Short(string text, int longest) => text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)] + " …";

    /// <summary>The day, and the time where it is known, within a sentence.</summary>
    internal static string Local(this PackWords words, EventTime time) =>
        time.IsDayOnly ? words.Day(time.Local) : words.Format("day-at-time", ("day", words.Day(time.Local)), ("time", Clock(time.Local)));

    /// <summary>A moment in UTC.</summary>
    internal static string Moment(this PackWords words, DateTimeOffset moment) => words.Format("utc", ("when", words.Format(
        "day-and-time", ("day", words.Day(moment.UtcDateTime)), ("time", moment.UtcDateTime.ToString("HH:mm:ss", CultureInfo.InvariantCulture)))));

    /// <summary>Where something is known from.</summary>
    public static string Of(this PackWords words, Origin origin)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(origin);
        return origin.File is not { } file ? words["origin.said"]
            : origin.Message is not { } number ? file
            : words.Format("origin.message", ("file", file), ("number", number.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Amount and currency; "an amount that is not known" where neither is.</summary>
    internal static string Sum(this PackWords words, Payment payment) => (payment.Amount, payment.Currency) switch
    {
        (null, null) => words["sum.unknown"],
        (null, { } currency) => words.Format("sum.currency", ("currency", currency)),
        ({ } amount, null) => amount,
        ({ } amount, { } currency) => $"{amount} {currency}",
    };

    /// <summary>A payment as a sentence.</summary>
    internal static string Sentence(this PackWords words, Payment payment) => words.Format(
        "paid", ("sum", words.Sum(payment)), ("how", words.Optional("paid.how", "how", payment.How)), ("to", words.Optional("paid.to", "to", payment.To)),
        ("reference", words.Optional("paid.reference", "reference", payment.Reference)));

    /// <summary>That an app or site was asked to take a picture down, as a sentence, and the number that it gave.</summary>
    internal static string Sentence(this PackWords words, RemovalAsked removal) =>
        words.Format("removal", ("to", removal.To)) + words.Optional("removal.reference", "reference", removal.Reference);

    /// <summary>Words with one place to fill in; nothing where there is nothing for it.</summary>
    internal static string Optional(this PackWords words, string key, string place, string? value) => value is null ? "" : words.Format(key, (place, value));

    /// <summary>What sort of exhibit it is.</summary>
    internal static string Of(this PackWords words, ExhibitKind kind) => words["kind." + KebabNames.Of(kind)];

    /// <summary>What sort of name or number it is.</summary>
    internal static string Of(this PackWords words, IdentifierKind kind) => words["identifier." + KebabNames.Of(kind)];

    /// <summary>Why a file is not in the pack.</summary>
    internal static string Of(this PackWords words, RecordReason reason) => words["reason." + KebabNames.Of(reason)];

    private static string DayAndTime(PackWords words, DateTime time) => words.Format("day-and-time", ("day", words.Day(time)), ("time", Clock(time)));

    private static string Clock(DateTime time) => time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
}
