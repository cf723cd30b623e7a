using System.Globalization;

namespace Catchlight.Conversations.Reading;

/// <summary>Moments as exports of apps write them.</summary>
internal static class Moments
{
    private static readonly long Least = new DateTimeOffset(1970, 1, 2, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
    private static readonly long Most = new DateTimeOffset(2200, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    /// <summary>Milliseconds since 1970, in UTC; null where no chat can be from then.</summary>
    public static MessageTime? FromMilliseconds(long number) =>
        number > Least && number < Most ? new MessageTime(DateTimeOffset.FromUnixTimeMilliseconds(number).DateTime, TimeSpan.Zero) : null;

    /// <summary>A date of ISO 8601 with or without an offset; null where it is none.</summary>
    public static MessageTime? FromIso(ReadOnlySpan<char> text)
    {
        if (text.EndsWith(" UTC", StringComparison.Ordinal))
            return DateTime.TryParseExact(text[..^4], "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var utc) ? new MessageTime(utc, TimeSpan.Zero) : null;
        if (!char.IsAsciiDigit(text is [var first, ..] ? first : ' ') || text.Length < 16)
            return null;
        var zoned = text[^1] == 'Z' || text[10..].IndexOfAny('+', '-') >= 0;
        if (zoned)
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? new MessageTime(moment.DateTime, moment.Offset) : null;
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? new MessageTime(local, null) : null;
    }

    /// <summary>A local time beside the same moment in seconds since 1970: together they tell the offset, which is never more than 14 hours and goes by quarters.</summary>
    public static MessageTime? FromBoth(ReadOnlySpan<char> local, long? seconds)
    {
        var utc = seconds is { } number and > -1_000_000_000_000 and < 1_000_000_000_000 ? FromMilliseconds(number * 1000) : null;
        if (FromIso(local) is not { } written)
            return utc;
        if (utc is not { } known || written.Offset is not null)
            return written;
        var offset = written.Local - known.Local;
        return Math.Abs(offset.TotalHours) <= 14 && offset.Ticks % TimeSpan.FromMinutes(15).Ticks == 0 ? new MessageTime(written.Local, offset) : known;
    }
}
