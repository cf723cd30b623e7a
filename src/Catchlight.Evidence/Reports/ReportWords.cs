using System.Globalization;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;

namespace Catchlight.Evidence.Reports;

/// <summary>How things are called in reports and statements, in English.</summary>
internal static class ReportWords
{
    /// <summary>The language of all words here.</summary>
    public const string Language = "en-GB";

    public const string Unknown = "not known";

    /// <summary>Local time, and UTC where it is known: "14 March 2026, 21:07 (20:07 UTC)".</summary>
    public static string When(EventTime? time, TimeZoneInfo? zone)
    {
        if (time is not { } known)
            return "Date not known";
        var local = Day(known.Local) + (known.IsDayOnly ? "" : ", " + Clock(known.Local));
        return known.Utc(zone) is not { } utc ? known.IsDayOnly ? local : $"{local} (UTC not known)"
            : utc.Date == known.Local.Date ? $"{local} ({Clock(utc)} UTC)"
            : $"{local} ({Day(utc)}, {Clock(utc)} UTC)";
    }

    /// <summary>The day, and the time where it is known.</summary>
    public static string Local(EventTime time) => Day(time.Local) + (time.IsDayOnly ? "" : " at " + Clock(time.Local));

    /// <summary>A moment in UTC.</summary>
    public static string Moment(DateTimeOffset moment) => $"{Day(moment.UtcDateTime)}, {moment.UtcDateTime.ToString("HH:mm:ss", CultureInfo.InvariantCulture)} UTC";

    public static string Count(long count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    public static string Of(ExhibitKind kind) => kind switch
    {
        ExhibitKind.Account => "What the person said, as it was typed",
        ExhibitKind.Chat => "Chat export",
        ExhibitKind.Email => "Email",
        ExhibitKind.Note => "Text",
        ExhibitKind.Screenshot => "Screenshot",
        ExhibitKind.ProfilePicture => "Profile picture of the offender",
        _ => "Other file",
    };

    public static string Of(IdentifierKind kind) => kind switch
    {
        IdentifierKind.Username => "Username",
        IdentifierKind.DisplayName => "Name shown",
        IdentifierKind.Url => "Web address",
        IdentifierKind.Phone => "Phone number",
        IdentifierKind.Email => "Email address",
        IdentifierKind.Wallet => "Wallet",
        IdentifierKind.BankAccount => "Bank account",
        IdentifierKind.PaymentHandle => "Payment name or number",
        IdentifierKind.TransferReference => "Transfer number",
        _ => "Other",
    };

    public static string Of(RecordReason reason) => reason switch
    {
        RecordReason.Intimate => "Said to be intimate. It was not copied.",
        RecordReason.NotText => "Its name says that it is text, but it is not. It was closed again and not copied.",
        RecordReason.UnreadableZip => "It could not be read as a zip. It was not copied.",
        _ => "Nobody said what it shows. It was not opened and not copied.",
    };

    private static string Day(DateTime day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Clock(DateTime time) => time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
}
