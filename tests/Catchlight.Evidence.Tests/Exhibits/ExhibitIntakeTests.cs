using System.Security.Cryptography;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;

namespace Catchlight.Evidence.Tests.Exhibits;

public sealed class ExhibitIntakeTests
{
    // Names of pictures, videos, documents that can hold them, things without an ending, and texts that are none.
    private static readonly string[] Names =
    [
        "a.jpg", "a.JPEG", "a.png", "a.heic", "a.webp", "a.gif", "a.avif", "a.mp4", "a.mov", "a.webm", "a.mp3", "a.pdf", "a.docx", "a.psd", "a", ".jpg", "a.txt.jpg", "a.unknown", "a.rar", "a.html", "a.txt", "a.eml", "a.zip",
        "folder/a.jpg", "a.jpg.txt", "a.mbox", "a.json", "a.csv",
    ];

    /// <summary>Every way to add a file, whatever it is called and whatever is said of its age and consent: one said to be intimate is never copied.</summary>
    [Fact]
    public async Task TakeAsync_EveryWayToAddAnIntimatePicture_CopiesNoneAndOpensNoneOfSomebodyWhoMayBeUnder18()
    {
        var ways = 0;
        foreach (var name in Names)
            foreach (var age in Enum.GetValues<SubjectAge>())
                foreach (var mayBeHashed in (bool[])[false, true])
                {
                    ways++;
                    var file = new BytesFile(name, MadePack.Png(1));
                    var hashed = 0;
                    var intake = new ExhibitIntake((_, _) =>
                    {
                        hashed++;
                        return Task.FromResult<string?>("f0");
                    });
                    var record = Assert.IsType<Recorded>(await intake.TakeAsync(file, new PictureStatement(PictureKind.Intimate) { Age = age, MayBeHashed = mayBeHashed }, TestContext.Current.CancellationToken)).File;
                    var isOpened = age == SubjectAge.Adult && mayBeHashed;
                    Assert.Equal((isOpened, isOpened ? 1 : 0), (file.Opened > 0, hashed));
                    Assert.Equal((isOpened, isOpened), (record.Sha256 is not null, record.Pdq is not null));
                    Assert.Equal((RecordReason.Intimate, name, 3_000L), (record.Reason, record.Name, record.Length));
                }
        Assert.Equal(Names.Length * 6, ways);
    }

    [Fact]
    public async Task TakeAsync_NobodySaidWhatItIs_OpensNothingThatCanHoldAPicture()
    {
        foreach (var name in Names.Where(name => FileNatures.Of(name) == FileNature.MayHoldPictures))
        {
            var file = new BytesFile(name, MadePack.Png(1));
            Assert.Equal(RecordReason.NotSaid, Assert.IsType<Recorded>(await Take(file)).File.Reason);
            Assert.Equal(0, file.Opened);
        }
    }

    [Theory]
    [InlineData("a.txt", null, RecordReason.Unreadable), InlineData("a.zip", null, RecordReason.Unreadable), InlineData("a.eml", null, RecordReason.Unreadable)]
    [InlineData("a.jpg", PictureKind.Screenshot, RecordReason.Unreadable), InlineData("a.jpg", null, RecordReason.NotSaid), InlineData("a.jpg", PictureKind.Intimate, RecordReason.Intimate)]
    public async Task TakeAsync_AFileThatCannotBeOpened_IsWrittenDown(string name, PictureKind? kind, RecordReason reason)
    {
        var statement = kind is { } said ? new PictureStatement(said) { Age = SubjectAge.Adult, MayBeHashed = true } : null;
        var record = Assert.IsType<Recorded>(await new ExhibitIntake().TakeAsync(new LockedFile(name), statement, TestContext.Current.CancellationToken)).File;
        Assert.Equal((reason, name, null), (record.Reason, record.Name, record.Sha256));
    }

    [Fact]
    public async Task TakeAsync_APictureThatCallsItselfAText_IsNotCopied()
    {
        foreach (var name in (string[])["a.txt", "a.html", "a.eml", "a.mbox", "a.json", "a.csv"])
            Assert.Equal(RecordReason.NotText, Assert.IsType<Recorded>(await Take(new BytesFile(name, MadePack.Png(1)))).File.Reason);
        Assert.Equal(RecordReason.UnreadableZip, Assert.IsType<Recorded>(await Take(new BytesFile("a.zip", MadePack.Png(1)))).File.Reason);
    }

    [Fact]
    public void Decide_EveryStatement_LetsInOnlyWhatIsSaidNotToBeIntimate()
    {
        foreach (var kind in Enum.GetValues<PictureKind>())
            foreach (var age in Enum.GetValues<SubjectAge>())
                foreach (var mayBeHashed in (bool[])[false, true])
                    Assert.Equal(
                        kind != PictureKind.Intimate ? PictureTreatment.Copy : age == SubjectAge.Adult && mayBeHashed ? PictureTreatment.RecordWithHashes : PictureTreatment.Record,
                        PictureRules.Decide(new PictureStatement(kind) { Age = age, MayBeHashed = mayBeHashed }));
        Assert.Equal(PictureTreatment.Record, PictureRules.Decide(null));
    }

    [Fact]
    public async Task TakeAsync_AnAdultsPictureWithConsent_HasTheSha256OfItsBytes()
    {
        var bytes = MadePack.Png(3);
        var record = Assert.IsType<Recorded>(await new ExhibitIntake().TakeAsync(
            new BytesFile("a.png", bytes), new PictureStatement(PictureKind.Intimate) { Age = SubjectAge.Adult, MayBeHashed = true }, TestContext.Current.CancellationToken)).File;
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), record.Sha256.ToString());
        Assert.Null(record.Pdq);
    }

    [Theory]
    [InlineData("a.txt", "BMW is a car", ExhibitKind.Note)]
    [InlineData("a.txt", "PK said hello", ExhibitKind.Note)]
    [InlineData("a.txt", "", ExhibitKind.Note)]
    [InlineData("a.eml", "From: a@b.example\r\n\r\n", ExhibitKind.Email)]
    public async Task TakeAsync_Words_AreTaken(string name, string text, ExhibitKind kind) => Assert.Equal(kind, Assert.IsType<Taken>(await Take(new BytesFile(name, text))).Exhibit.Kind);

    private static Task<IntakeOutcome> Take(CandidateFile file) => new ExhibitIntake().TakeAsync(file, null, TestContext.Current.CancellationToken);

    /// <summary>A file that nobody may read.</summary>
    private sealed class LockedFile(string name) : CandidateFile
    {
        public override string Name => name;

        public override long Length => 12;

        public override DateTimeOffset? Changed => null;

        public override Task<Stream> OpenAsync(CancellationToken cancellationToken) => throw new UnauthorizedAccessException();
    }
}
