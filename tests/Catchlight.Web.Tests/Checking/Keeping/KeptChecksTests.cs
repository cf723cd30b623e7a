using Catchlight.Core.Checking;
using Catchlight.Core.Findings;
using Catchlight.Imaging.Hashing;
using Catchlight.Ingest.Decoding;
using Catchlight.Web.Checking.Keeping;
using Microsoft.Extensions.Time.Testing;

namespace Catchlight.Web.Tests.Checking.Keeping;

public sealed class KeptChecksTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void Find_WithinItsTime_GivesIt()
    {
        using var kept = new KeptChecks(new CheckLimits(), _clock);
        var check = Make();
        var key = kept.Keep(check);
        _clock.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromTicks(1));
        Assert.Same(check, kept.Find(key));
    }

    [Fact]
    public void Find_AfterItsTime_GivesNothingAndLetsGoOfTheMemory()
    {
        using var kept = new KeptChecks(new CheckLimits(), _clock);
        var key = kept.Keep(Make());
        kept.Replace(key, Make());
        _clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Null(kept.Find(key));
        _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal((0, 0L), kept.Kept);
    }

    [Fact]
    public void Replace_ACheck_DoesNotLengthenItsTime()
    {
        using var kept = new KeptChecks(new CheckLimits(), _clock);
        var key = kept.Keep(Make());
        _clock.Advance(TimeSpan.FromMinutes(10));
        var changed = Make(bytes: 5_000);
        kept.Replace(key, changed);
        Assert.Same(changed, kept.Find(key));
        Assert.Equal((1, changed.Size), kept.Kept);
        _clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Null(kept.Find(key));
    }

    [Fact]
    public void Replace_OneThatIsGone_BringsNothingBack()
    {
        using var kept = new KeptChecks(new CheckLimits(), _clock);
        var key = kept.Keep(Make());
        kept.Forget(key);
        kept.Replace(key, Make());
        Assert.Null(kept.Find(key));
        Assert.Equal((0, 0L), kept.Kept);
    }

    [Fact]
    public void Keep_MoreThanAllowed_DropsTheOldest()
    {
        using var kept = new KeptChecks(new CheckLimits { MaxKept = 3 }, _clock);
        var keys = Enumerable.Range(0, 5).Select(_ => kept.Keep(Make())).ToList();
        Assert.Equal([false, false, true, true, true], keys.Select(key => kept.Find(key) is not null));
        Assert.Equal(5, keys.Distinct().Count());
    }

    [Fact]
    public void Keep_MoreBytesThanAllowed_DropsTheOldestAndKeepsTheNewest()
    {
        using var kept = new KeptChecks(new CheckLimits { MaxKeptBytes = 10_000 }, _clock);
        var keys = new[] { 4_000, 4_000, 4_000, 50_000 }.Select(bytes => kept.Keep(Make(bytes))).ToList();
        Assert.Equal([false, false, false, true], keys.Select(key => kept.Find(key) is not null));
        var last = kept.Keep(Make(1_000));
        Assert.Equal((1, Make(1_000).Size), kept.Kept);
        Assert.NotNull(kept.Find(last));
    }

    [Fact]
    public void Find_AKeyThatNobodyGotOrThatIsNone_GivesNothing()
    {
        using var kept = new KeptChecks(new CheckLimits(), _clock);
        kept.Keep(Make());
        Assert.Null(kept.Find(CheckKey.New()));
        Assert.Null(kept.Find(default));
    }

    private static KeptCheck Make(int bytes = 1_000)
    {
        var picture = new CheckedPicture(10, 10, default, new PdqQuality(0), 0, PictureMetadata.None);
        return new KeptCheck(new byte[bytes], new CheckReport(picture, 0, new CheckTimings(0, 0, 0, 0), [], [], new Answer(AnswerLevel.CannotTell, ""), new DateOnly(2026, 11, 26)), Claims.None);
    }
}
