namespace Catchlight.Conversations.Reading.Transcripts;

/// <summary>Decides the order of day, month and year over a whole file: an export of March alone may not show it, and then that is said.</summary>
/// <param name="Order">What was decided.</param>
/// <param name="IsSure">Whether the file itself shows it.</param>
internal readonly record struct DateDecision(DateOrder Order, bool IsSure)
{
    private static readonly DateOrder[] Orders = [DateOrder.DayMonthYear, DateOrder.MonthDayYear, DateOrder.YearMonthDay];

    /// <summary>Which sentence a person is told where the order is not sure.</summary>
    public string Remark => Order == DateOrder.MonthDayYear ? "month-first" : "day-first";

    /// <summary>Decides by what is possible, then by what goes forward in time, then by how the places write that have this way of writing.</summary>
    public static DateDecision Of(IReadOnlyList<LineHead> heads)
    {
        if (heads is [{ Shape.YearFirst: true }, ..])
            return new DateDecision(DateOrder.YearMonthDay, true);
        heads = Days(heads);
        var scores = Orders.Select(order => Score(heads, order)).ToArray();
        var (day, month, year) = (scores[0], scores[1], scores[2]);
        if (year.IsBetterThan(day) && year.IsBetterThan(month))
            return new DateDecision(DateOrder.YearMonthDay, true);
        if (day.IsBetterThan(month))
            return new DateDecision(DateOrder.DayMonthYear, true);
        if (month.IsBetterThan(day))
            return new DateDecision(DateOrder.MonthDayYear, true);
        // "3/14/26, 9:07 PM": only American phones write the month first, and they pad nothing.
        var american = heads is [{ Shape.Separator: '/', HasHalfDay: true }, ..] && heads.All(head => !head.IsPadded && head.Third < 100);
        var alike = heads.All(head => head.First == head.Second);
        return new DateDecision(american ? DateOrder.MonthDayYear : DateOrder.DayMonthYear, alike);
    }

    /// <summary>The date that a head says in an order; null where there is no such day.</summary>
    public static DateTime? Read(in LineHead head, DateOrder order)
    {
        var (year, month, day) = order switch
        {
            DateOrder.DayMonthYear => (head.Third, head.Second, head.First),
            DateOrder.MonthDayYear => (head.Third, head.First, head.Second),
            _ => (head.First, head.Second, head.Third),
        };
        // Buddhist years in Thai exports.
        year = year < 100 ? year + 2000 : year is > 2450 and < 2700 ? year - 543 : year;
        if (year is < 1990 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        return new DateTime(year, month, day).Add(head.Time);
    }

    // A day has many messages.
    private static List<LineHead> Days(IReadOnlyList<LineHead> heads)
    {
        var days = new List<LineHead>();
        foreach (var head in heads)
            if (days.Count == 0 || !days[^1].IsSameDay(head))
                days.Add(head);
        return days;
    }

    private static Fit Score(IReadOnlyList<LineHead> heads, DateOrder order)
    {
        var (impossible, backward) = (0, 0);
        var last = DateTime.MinValue;
        foreach (var head in heads)
        {
            if (Read(head, order) is not { } moment)
            {
                impossible++;
                continue;
            }
            // Clocks are set, and messages arrive late: only a day counts.
            backward += moment.Date < last.Date ? 1 : 0;
            last = moment;
        }
        return new Fit(impossible, backward);
    }

    private readonly record struct Fit(int Impossible, int Backward)
    {
        public bool IsBetterThan(Fit other) => Impossible != other.Impossible ? Impossible < other.Impossible : Backward < other.Backward;
    }
}
