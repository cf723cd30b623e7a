using Catchlight.Conversations.Reading.Texts;

namespace Catchlight.Conversations.Reading.Transcripts;

/// <summary>The beginning of a message in a chat that was written out as text: a date whose order is not decided yet, and a time.</summary>
/// <param name="First">The first number of the date.</param>
/// <param name="Second">The second.</param>
/// <param name="Third">The third.</param>
/// <param name="Time">The time of day.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="IsPadded">Whether small numbers of the date have a zero before them.</param>
/// <param name="HasHalfDay">Whether the hours count to twelve.</param>
/// <param name="Body">Where in the line the rest begins: a name and a text, or what the app says.</param>
internal readonly record struct LineHead(int First, int Second, int Third, TimeSpan Time, LineShape Shape, bool IsPadded, bool HasHalfDay, int Body)
{
    private const int LongestWord = 4;

    /// <summary>Whether another head has the same date.</summary>
    public bool IsSameDay(in LineHead other) => First == other.First && Second == other.Second && Third == other.Third;

    /// <summary>Reads the head of a line; null where it has none.</summary>
    public static LineHead? Read(ReadOnlySpan<char> line)
    {
        // Most lines that begin no message begin with a letter.
        if (line.IsEmpty || char.IsAsciiLetter(line[0]))
            return null;
        var scanner = new Scanner(line);
        scanner.SkipMarks();
        var bracketed = scanner.Take('[');
        scanner.SkipSpaces();
        var start = scanner.At;
        if (!TryDate(ref scanner, out var date))
        {
            scanner.At = start;
            return bracketed ? ReadTimeFirst(scanner) : null;
        }
        SkipToTime(ref scanner);
        if (!TryTime(ref scanner, out var time) || TakeEnding(ref scanner, bracketed) is not { } ending)
            return null;
        return Make(date, time, bracketed, timeFirst: false, ending, scanner.At);
    }

    private static LineHead? ReadTimeFirst(Scanner scanner)
    {
        if (!TryTime(ref scanner, out var time))
            return null;
        scanner.Take(',');
        scanner.SkipSpaces();
        return TryDate(ref scanner, out var date) && TakeEnding(ref scanner, bracketed: true) is { } ending
            ? Make(date, time, bracketed: true, timeFirst: true, ending, scanner.At) : null;
    }

    private static LineHead Make(in WrittenDate date, in WrittenTime time, bool bracketed, bool timeFirst, char ending, int body) =>
        new(date.First, date.Second, date.Third, time.OfDay, new LineShape(bracketed, timeFirst, date.Separator, time.HasSeconds, date.YearFirst, ending),
            date.IsPadded, time.HasHalfDay, body);

    private static bool TryDate(ref Scanner scanner, out WrittenDate date)
    {
        date = default;
        if (!scanner.TakeNumber(4, out var first, out var firstDigits) || firstDigits == 3 || !TakeSeparator(ref scanner, '\0', out var separator)
            || !scanner.TakeNumber(2, out var second, out var secondDigits) || !TakeSeparator(ref scanner, separator, out _)
            || !scanner.TakeNumber(4, out var third, out var thirdDigits) || thirdDigits == 3 || (firstDigits == 4) == (thirdDigits == 4) && firstDigits == 4)
            return false;
        scanner.SkipMarks();
        if (separator == '.')
            scanner.Take('.');
        var padded = firstDigits == 2 && first < 10 || secondDigits == 2 && second < 10 || firstDigits == 4 && thirdDigits == 2 && third < 10;
        date = new WrittenDate(first, second, third, separator, firstDigits == 4, padded);
        return true;
    }

    private static bool TakeSeparator(ref Scanner scanner, char wanted, out char separator)
    {
        scanner.SkipMarks();
        separator = scanner.Next;
        if (separator is not ('/' or '.' or '-') || wanted != '\0' && separator != wanted)
            return false;
        scanner.At++;
        // "13. 6. 2018"
        if (separator == '.')
            scanner.SkipSpaces();
        scanner.SkipMarks();
        return true;
    }

    // A comma, and in some languages a word: "13.6.2018 klo 21.25", "13.06.18 um 21:25".
    private static void SkipToTime(ref Scanner scanner)
    {
        scanner.SkipMarks();
        if (scanner.Next is ',' or '\u060C')
            scanner.At++;
        scanner.SkipSpaces();
        var start = scanner.At;
        var half = HalfDays.Take(ref scanner);
        scanner.At = start;
        if (half != HalfDay.None)
            return;
        while (char.IsLetter(scanner.Next) && scanner.At - start < LongestWord)
            scanner.At++;
        scanner.Take('.');
        if (scanner.At > start && !scanner.SkipSpaces())
            scanner.At = start;
    }

    private static bool TryTime(ref Scanner scanner, out WrittenTime time)
    {
        time = default;
        var half = HalfDays.Take(ref scanner);
        scanner.SkipSpaces();
        if (!scanner.TakeNumber(2, out var hour, out _) || !TakeColon(ref scanner) || !scanner.TakeNumber(2, out var minute, out var digits) || digits != 2)
            return false;
        var second = 0;
        var beforeSeconds = scanner.At;
        var hasSeconds = scanner.Next is ':' or '.' && TakeColon(ref scanner) && scanner.TakeNumber(2, out second, out digits) && digits == 2;
        if (!hasSeconds)
            (scanner.At, second) = (beforeSeconds, 0);
        if (half == HalfDay.None)
            half = HalfDays.Take(ref scanner);
        if (hour > 23 || minute > 59 || second > 59)
            return false;
        hour = half switch
        {
            HalfDay.Morning when hour == 12 => 0,
            HalfDay.Afternoon when hour < 12 => hour + 12,
            _ => hour,
        };
        time = new WrittenTime(new TimeSpan(hour, minute, second), hasSeconds, half != HalfDay.None);
        return true;
    }

    // "21:07", "21.07", "21 h 07".
    private static bool TakeColon(ref Scanner scanner)
    {
        scanner.SkipMarks();
        if (scanner.Take(':') || scanner.Take('.'))
            return true;
        var start = scanner.At;
        scanner.SkipSpaces();
        if (scanner.Take('h'))
        {
            scanner.SkipSpaces();
            return true;
        }
        scanner.At = start;
        return false;
    }

    private static char? TakeEnding(ref Scanner scanner, bool bracketed)
    {
        var spaced = scanner.SkipSpaces();
        if (bracketed)
        {
            if (!scanner.Take(']'))
                return null;
            scanner.SkipSpaces();
            return ']';
        }
        if (scanner.Next is '-' or '\u2013')
        {
            scanner.At++;
            return scanner.SkipSpaces() || scanner.IsAtEnd ? '-' : null;
        }
        if (scanner.Take(':'))
            return scanner.SkipSpaces() ? ':' : null;
        return spaced && !scanner.IsAtEnd ? ' ' : null;
    }

    private readonly record struct WrittenDate(int First, int Second, int Third, char Separator, bool YearFirst, bool IsPadded);

    private readonly record struct WrittenTime(TimeSpan OfDay, bool HasSeconds, bool HasHalfDay);
}
