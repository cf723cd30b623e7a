using System.Security.Cryptography;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits.MediaFree;

namespace Catchlight.Evidence.Exhibits;

/// <summary>
/// The one door through which files come into a pack, for the site and the command line. What can hold a picture is opened only after somebody said what it is
/// (<see cref="PictureRules"/>); texts are opened, and closed again where they are none; of zips and emails a copy without what hangs on them is taken.
/// </summary>
/// <param name="pdq">Computes the PDQ hash of a picture, 64 hexadecimal digits, null where it is none; null where hashes other than SHA-256 are not wanted.</param>
public sealed class ExhibitIntake(Func<Stream, CancellationToken, Task<string?>>? pdq = null)
{
    /// <summary>What the person says, as an exhibit.</summary>
    /// <param name="evidence">The case.</param>
    public static Exhibit Account(EvidenceCase evidence) => new("account.json", ExhibitKind.Account, null, new BytesContent(CaseJson.Write(evidence)));

    /// <summary>Decides about a file.</summary>
    /// <param name="file">The file; opened only where the rules say so.</param>
    /// <param name="statement">What somebody said of it; null where nobody did.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<IntakeOutcome> TakeAsync(CandidateFile file, PictureStatement? statement, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return await OpenAsync(file, statement, cancellationToken);
        }
        // One file that cannot be read does not keep the others out.
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Recorded(Record(file, statement, statement?.Kind == PictureKind.Intimate ? RecordReason.Intimate : RecordReason.Unreadable));
        }
    }

    private async Task<IntakeOutcome> OpenAsync(CandidateFile file, PictureStatement? statement, CancellationToken cancellationToken)
    {
        var nature = FileNatures.Of(file.Name);
        // Whatever it is called: what is said to be intimate is treated so.
        if (nature == FileNature.MayHoldPictures || statement?.Kind == PictureKind.Intimate)
        {
            return PictureRules.Decide(statement) switch
            {
                PictureTreatment.Copy => new Taken(new Exhibit(file.Name, KindOf(statement!.Kind), file.Changed, await FileContent.OpenAsync(file, cancellationToken)) { Statement = statement }),
                PictureTreatment.RecordWithHashes => new Recorded(await HashedAsync(Record(file, statement, RecordReason.Intimate), file, cancellationToken)),
                _ => new Recorded(Record(file, statement, statement is null ? RecordReason.NotSaid : RecordReason.Intimate)),
            };
        }
        if (nature == FileNature.Zip)
        {
            return await ZipContent.WhyNotAsync(file, cancellationToken) is null
                ? new Taken(new Exhibit(file.Name, ExhibitKind.Chat, file.Changed, new ZipContent(file)) { Statement = statement })
                : new Recorded(Record(file, statement, RecordReason.UnreadableZip));
        }
        if (await IsMediaAsync(file, cancellationToken))
            return new Recorded(Record(file, statement, RecordReason.NotText));
        return new Taken(new Exhibit(file.Name, nature == FileNature.Email ? ExhibitKind.Email : ExhibitKind.Note, file.Changed, new TextContent(file)) { Statement = statement });
    }

    private static ExhibitKind KindOf(PictureKind kind) => kind switch
    {
        PictureKind.Screenshot => ExhibitKind.Screenshot,
        PictureKind.ProfilePicture => ExhibitKind.ProfilePicture,
        PictureKind.Other => ExhibitKind.Other,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An intimate picture is no exhibit."),
    };

    private static RecordedFile Record(CandidateFile file, PictureStatement? statement, RecordReason reason) => new(file.Name, file.Length, file.Changed, reason) { Statement = statement };

    private static async Task<bool> IsMediaAsync(CandidateFile file, CancellationToken cancellationToken)
    {
        await using var stream = await file.OpenAsync(cancellationToken);
        var head = new byte[FileNatures.HeadLength];
        var count = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        return FileNatures.IsMedia(head.AsSpan(0, count));
    }

    private async Task<RecordedFile> HashedAsync(RecordedFile record, CandidateFile file, CancellationToken cancellationToken)
    {
        await using (var stream = await file.OpenAsync(cancellationToken))
            record = record with { Sha256 = new Sha256Digest(await SHA256.HashDataAsync(stream, cancellationToken)) };
        if (pdq is null)
            return record;
        await using (var stream = await file.OpenAsync(cancellationToken))
            return record with { Pdq = await pdq(stream, cancellationToken) };
    }
}
