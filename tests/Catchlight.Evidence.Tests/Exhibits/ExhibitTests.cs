using Catchlight.Evidence.Exhibits;

namespace Catchlight.Evidence.Tests.Exhibits;

public sealed class ExhibitTests
{
    [Fact]
    public async Task WithLeftOut_OfACopyThatWasMadeEarlier_HasTheSameBytesAndKnowsWhatWasLeftOut()
    {
        var original = MadePack.Zip(("_chat.txt", "[14/03/2026, 21:05] Anna: pay"u8.ToArray()), ("1.jpg", MadePack.Png(1)));
        var (first, leftOut) = await CopyAsync(await TakeAsync(original));
        Assert.Equal(new LeftOutMedia(1, Sha256Digest.Of(original), original.Length), leftOut);
        var again = (await TakeAsync(first)).WithLeftOut(leftOut!);
        Assert.Equal(ExhibitKind.Chat, again.Kind);
        var (second, stillLeftOut) = await CopyAsync(again);
        Assert.Equal(first, second);
        Assert.Equal(leftOut, stillLeftOut);
    }

    private static async Task<Exhibit> TakeAsync(byte[] zip) =>
        Assert.IsType<Taken>(await new ExhibitIntake().TakeAsync(new BytesFile("chat.zip", zip), null, TestContext.Current.CancellationToken)).Exhibit;

    private static async Task<(byte[] Bytes, LeftOutMedia? LeftOut)> CopyAsync(Exhibit exhibit)
    {
        using var stream = new MemoryStream();
        var leftOut = await exhibit.CopyToAsync(stream, TestContext.Current.CancellationToken);
        return (stream.ToArray(), leftOut);
    }
}
