using Catchlight.Evidence;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;

namespace Catchlight.Web.Casework.Packs;

/// <summary>What was written down of a file that does not go into the pack.</summary>
/// <param name="Reason">Why it does not.</param>
/// <param name="Sha256">Its SHA-256; only of an adult's picture, with their consent.</param>
/// <param name="Pdq">Its PDQ hash, likewise.</param>
internal sealed record RecordFacts(string Reason, string? Sha256, string? Pdq)
{
    public static RecordFacts? Of(RecordedFile? file) => file is null ? null : new RecordFacts(KebabNames.Of(file.Reason), file.Sha256?.ToString(), file.Pdq);

    /// <summary>The record, of a file that was kept without its bytes.</summary>
    public RecordedFile ToRecord(CandidateFile file, PictureStatement? said) => new(file.Name, file.Length, file.Changed, KebabNames.TryParse<RecordReason>(Reason, out var reason) ? reason : RecordReason.NotSaid)
    {
        Statement = said,
        Sha256 = Sha256Digest.TryParse(Sha256, out var digest) ? digest : null,
        Pdq = Pdq,
    };
}
