using System.Threading.RateLimiting;
using Catchlight.Core.Checking;
using Catchlight.Imaging.Hashing;
using Catchlight.Imaging.Wire;
using Catchlight.Ingest.Decoding;
using Catchlight.Web.Checking.Keeping;
using Catchlight.Web.Checking.Uploads;

namespace Catchlight.Web.Checking;

/// <summary>Checks pictures, a few at a time: what one costs is bounded, so what all cost is, too. Thread-safe.</summary>
internal sealed class PictureChecks(Checker checker, CheckLimits limits) : IDisposable
{
    // Few pictures are larger, and what they took is worth giving back to the machine.
    private const long LargePixels = 32_000_000;

    private readonly PictureDecoder _decoder = new(new DecoderOptions { MaxBytes = limits.MaxPictureBytes, MaxPixels = limits.MaxPixels });

    private readonly ConcurrencyLimiter _turns = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = limits.ChecksAtOnce,
        QueueLimit = limits.ChecksWaiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Waits for a turn and checks a picture.</summary>
    /// <param name="picture">Its bytes; they are let go of.</param>
    /// <param name="claims">What the stranger said.</param>
    /// <param name="preview">Whether a small copy of it is wanted.</param>
    /// <param name="cancellationToken">Ends the waiting and, between steps, the check.</param>
    public async Task<CheckRun> RunAsync(PictureBytes picture, Claims claims, bool preview, CancellationToken cancellationToken)
    {
        using (picture)
        {
            var run = await TakeTurnAsync(() => Run(picture.Take(), claims, preview, cancellationToken), cancellationToken);
            if (run is null)
                return new CheckNotDone(CheckRefusal.Busy);
            if (run is CheckDone { Report.Picture: var size } && (long)size.Width * size.Height > LargePixels)
                GiveMemoryBack();
            return run;
        }
    }

    /// <summary>Waits for a turn and checks the fingerprint of a picture that stayed where it was.</summary>
    /// <param name="message">The fingerprint, and what the file says of itself.</param>
    /// <param name="claims">What the stranger said.</param>
    /// <param name="cancellationToken">Ends the waiting and, between steps, the check.</param>
    public async Task<CheckRun> RunAsync(FingerprintMessage message, Claims claims, CancellationToken cancellationToken) =>
        await TakeTurnAsync<CheckRun>(() => new CheckDone(checker.Check(message, claims, cancellationToken), null), cancellationToken) ?? new CheckNotDone(CheckRefusal.Busy);

    /// <summary>Waits for a turn and makes a small copy of a picture whose fingerprint was checked before.</summary>
    /// <param name="picture">Its bytes; they are let go of.</param>
    /// <param name="known">The picture that was checked.</param>
    /// <param name="cancellationToken">Ends the waiting and the decoding.</param>
    public async Task<CopyTaking> CopyAsync(PictureBytes picture, CheckedPicture known, CancellationToken cancellationToken)
    {
        using (picture)
            return await TakeTurnAsync(() => Copy(picture.Take(), known, cancellationToken), cancellationToken) ?? new CopyNotTaken(CheckRefusal.Busy);
    }

    /// <summary>Waits for a turn and does something that costs about as much as a check.</summary>
    /// <returns>What came of it; null where too many were waiting.</returns>
    public async Task<T?> TakeTurnAsync<T>(Func<T> work, CancellationToken cancellationToken) where T : class
    {
        using var turn = await _turns.AcquireAsync(1, cancellationToken);
        return turn.IsAcquired ? await Task.Run(work, cancellationToken) : null;
    }

    public void Dispose() => _turns.Dispose();

    // By itself the runtime keeps what it once had, and one picture of 100 million pixels would hold a gigabyte for good.
    private static void GiveMemoryBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private CopyTaking Copy(byte[] bytes, CheckedPicture known, CancellationToken cancellationToken) => _decoder.Decode(bytes, cancellationToken) switch
    {
        Decoded { Image: var image } => IsAnother(PdqHasher.Hash(image), known)
            ? new CopyNotTaken(CheckRefusal.AnotherPicture)
            : new CopyTaken(PictureEncoder.EncodeWebP(image, KeptCheck.PreviewSide)),
        var outcome => new CopyNotTaken(CheckRefusal.NoGood(((Refused)outcome).Message)),
    };

    // A smaller copy of the same picture is near; where there is too little to see, nothing can be said.
    private static bool IsAnother(PdqResult picture, CheckedPicture known) =>
        picture.Quality.IsUsable && known.Quality.IsUsable && picture.Hash.DistanceTo(known.Pdq) > PdqHash.SamePictureDistance;

    private CheckRun Run(byte[] bytes, Claims claims, bool preview, CancellationToken cancellationToken) =>
        checker.Check(bytes, claims, cancellationToken) switch
        {
            PictureChecked { Report: var report, Image: var image } =>
                new CheckDone(report, preview ? PictureEncoder.EncodeWebP(image, KeptCheck.PreviewSide) : null),
            var outcome => new CheckNotDone(CheckRefusal.NoGood(((PictureRefused)outcome).Reason)),
        };
}
