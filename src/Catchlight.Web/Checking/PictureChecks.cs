using System.Threading.RateLimiting;
using Catchlight.Core.Checking;
using Catchlight.Ingest.Decoding;
using Catchlight.Web.Checking.Keeping;
using Catchlight.Web.Checking.Uploads;

namespace Catchlight.Web.Checking;

/// <summary>Checks pictures, a few at a time: what one costs is bounded, so what all cost is, too. Thread-safe.</summary>
internal sealed class PictureChecks(Checker checker, CheckLimits limits) : IDisposable
{
    // Few pictures are larger, and what they took is worth giving back to the machine.
    private const long LargePixels = 32_000_000;

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
            using var turn = await _turns.AcquireAsync(1, cancellationToken);
            if (!turn.IsAcquired)
                return new CheckNotDone(CheckRefusal.Busy);
            var run = await Task.Run(() => Run(picture.Take(), claims, preview, cancellationToken), cancellationToken);
            if (run is CheckDone { Report.Picture: var size } && (long)size.Width * size.Height > LargePixels)
                GiveMemoryBack();
            return run;
        }
    }

    public void Dispose() => _turns.Dispose();

    // By itself the runtime keeps what it once had, and one picture of 100 million pixels would hold a gigabyte for good.
    private static void GiveMemoryBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private CheckRun Run(byte[] bytes, Claims claims, bool preview, CancellationToken cancellationToken) =>
        checker.Check(bytes, claims, cancellationToken) switch
        {
            PictureChecked { Report: var report, Image: var image } =>
                new CheckDone(report, preview ? PictureEncoder.EncodeWebP(image, KeptCheck.PreviewSide) : null),
            var outcome => new CheckNotDone(CheckRefusal.NoGood(((PictureRefused)outcome).Reason)),
        };
}
