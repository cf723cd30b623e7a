namespace Catchlight.Conversations.Reading.Transcripts;

/// <summary>In which order day, month and year are written.</summary>
internal enum DateOrder
{
    /// <summary>14/03/2026.</summary>
    DayMonthYear,

    /// <summary>03/14/2026.</summary>
    MonthDayYear,

    /// <summary>2026/03/14, also with two digits.</summary>
    YearMonthDay,
}
