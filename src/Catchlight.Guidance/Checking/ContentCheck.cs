using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Checking;

/// <summary>
/// Everything that can be found wrong in content/ without asking another machine: what <c>catchlight content check</c> calls. It reads
/// all that <see cref="ContentBundle.Read"/> reads, and holds review dates against a day, languages against each other, and files
/// against what is read at all. Whether addresses still answer is for the caller to try: see <see cref="ContentReport.Links"/>.
/// </summary>
public static class ContentCheck
{
    /// <summary>Checks on a day of the caller's choice.</summary>
    /// <param name="files">The files, from a folder or <see cref="ContentFiles.Embedded"/>.</param>
    /// <param name="today">The day; a text may be shown on the last day of its review date, not on the next.</param>
    public static ContentReport Run(ContentFiles files, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(files);
        var reader = new ContentReader(files);
        reader.Read();
        List<ContentProblem> problems =
        [
            .. reader.Log.Problems,
            .. StrayFiles.Find(files),
            .. ReviewDates.Check(reader.Log.Reviews, today),
            .. Translations.Compare(files, reader.Languages),
        ];
        var reviews = reader.Log.Reviews;
        return new(
            [.. problems.Distinct().OrderBy(problem => problem.File, StringComparer.Ordinal)],
            [.. reader.Log.Links.GroupBy(link => link.Url.AbsoluteUri, StringComparer.Ordinal)
                .Select(group => new ContentLink(group.First().Url, [.. group.Select(link => link.File).Distinct(StringComparer.Ordinal)]))
                .OrderBy(link => link.Url.AbsoluteUri, StringComparer.Ordinal)],
            [.. files.Languages],
            files.Paths.Count(),
            reviews.Count,
            reviews.Count == 0 ? null : reviews.Min(text => text.Review.ReviewBy));
    }

    /// <summary>Checks as of the clock's day in UTC.</summary>
    public static ContentReport Run(ContentFiles files, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return Run(files, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
    }
}
