using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Words;

namespace Catchlight.Evidence.Exhibits;

/// <summary>A file of which only is written down that it exists. Nothing of it is in the pack.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Changed">When it was last changed, as its device says; null where it does not.</param>
/// <param name="Reason">Why it is not in the pack.</param>
public sealed record RecordedFile(string Name, long Length, DateTimeOffset? Changed, RecordReason Reason)
{
    /// <summary>What somebody said about it; null where nobody did.</summary>
    public PictureStatement? Statement { get; init; }

    /// <summary>The SHA-256 of its bytes; only of an adult's picture, with their consent.</summary>
    public Sha256Digest? Sha256 { get; init; }

    /// <summary>Its PDQ hash, 64 hexadecimal digits, likewise; null also where there is none.</summary>
    public string? Pdq { get; init; }

    /// <summary>As a line of the timeline; null where nobody said when.</summary>
    /// <param name="words">In which language.</param>
    public TimelineEntry? Entry(PackWords words) => Statement?.When is { } when
        ? new TimelineEntry(when, TimelineKind.Picture, null, words.Format(Reason == RecordReason.Intimate ? "intimate-file" : "recorded-file", ("name", Name)), new Origin(Name))
        : null;
}
