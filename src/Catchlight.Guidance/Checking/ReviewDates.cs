using System.Globalization;
using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Checking;

/// <summary>What nobody has read again in time may not be shown.</summary>
internal static class ReviewDates
{
    /// <summary>The longest time between two readings, in days: numbers and apps change within a year.</summary>
    public const int LongestDays = 366;

    public static IEnumerable<ContentProblem> Check(IEnumerable<ReviewedText> texts, DateOnly today)
    {
        foreach (var (file, item, review) in texts)
        {
            if (review.Reviewed == default || review.ReviewBy == default)
                continue; // the reader has complained already
            var which = item is null ? "" : $"'{item}' ";
            if (review.ReviewBy < today)
                yield return new(file, $"{which}is past its review date {Day(review.ReviewBy)}: read it against its source again (owner: {review.Owner})");
            if (review.Reviewed > today)
                yield return new(file, $"{which}says that it was read on {Day(review.Reviewed)}, which is still to come");
            if (review.ReviewBy < review.Reviewed)
                yield return new(file, $"{which}has a review date before the day it was read");
            else if (review.ReviewBy.DayNumber - review.Reviewed.DayNumber > LongestDays)
                yield return new(file, $"{which}is to be read again only on {Day(review.ReviewBy)}, more than a year after {Day(review.Reviewed)}");
        }
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
