using System.IO.Compression;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Words;
using Microsoft.Extensions.Time.Testing;

namespace Catchlight.Evidence.Tests;

/// <summary>A pack about people who do not exist, made in memory at a fixed time.</summary>
internal static class MadePack
{
    public static readonly DateTimeOffset Now = new(2026, 11, 27, 0, 57, 5, TimeSpan.Zero);

    public static PackProgram Program { get; } = new("Catchlight 0.1.0+test");

    // Three bytes that make a PNG for whoever looks at the beginning only.
    public static byte[] Png(int seed)
    {
        var bytes = new byte[3_000];
        new Random(seed).NextBytes(bytes);
        new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }.CopyTo(bytes, 0);
        return bytes;
    }

    public static WarningSign Threat { get; } = new("threat-to-share", new WarningStage(6, "threat", "The threat"), "They say that they will show it to other people.");

    public static EvidenceCase Case { get; } = new()
    {
        Summary = "Somebody who called herself Anna wrote to me on Instagram. After two days she wanted money.",
        Person = "Олег Ivanov",
        Names = ["oleg_99"],
        Age = SubjectAge.Adult,
        Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London"),
        Identifiers = [new Identifier(IdentifierKind.Username, "anna.b_77", "Instagram", Origin.Said), new Identifier(IdentifierKind.BankAccount, "DE00 0000 0000", null, Origin.Said)],
        Demands = [new Demand(Time("2026-03-14T21:07"), "£500 by bank transfer, or she sends it to my friends")],
        Payments = [new Payment(Time("2026-03-14T22:30"), "200.00", "GBP", "bank transfer", "DE00 0000 0000", null, true)],
        Notes = [new CaseNote(Time("2026-03-14"), "A video call that I could not record."), new CaseNote(null, "She also called once. I don't know when.")],
        Missing = ["The first chat on the dating app: I deleted it."],
    };

    /// <summary>The same, after an app was asked to take a picture down.</summary>
    public static EvidenceCase CaseWithRemovals { get; } = Case with { Removals = [new RemovalAsked(Time("2026-03-15T09:00"), "Instagram", "T-17"), new RemovalAsked(null, "Some Site", null)] };

    public static EventTime Time(string text) => EventTime.TryParse(text, out var time) ? time : throw new ArgumentException(text);

    public static byte[] Zip(params IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                var entry = zip.CreateEntry(name);
                // Otherwise two zips of the same are as different as the clock is on.
                entry.LastWriteTime = Now;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }
        return stream.ToArray();
    }

    public static async Task<PackContents> Contents(string language = "en")
    {
        var intake = new ExhibitIntake();
        var (exhibits, recorded) = (new List<Exhibit>(), new List<RecordedFile>());
        foreach (var (file, statement) in Files())
        {
            switch (await intake.TakeAsync(file, statement, TestContext.Current.CancellationToken))
            {
                case Taken taken:
                    exhibits.Add(taken.Exhibit);
                    break;
                case Recorded record:
                    recorded.Add(record.File);
                    break;
            }
        }
        return new PackContents(Case, exhibits, recorded)
        {
            Words = PackWords.In(language),
            Messages = [new TimelineEntry(Time("2026-03-14T21:05:30"), TimelineKind.Message, "Anna", "=pay me \"now\"", new Origin("chat.zip", 12)) { Signs = [Threat] }],
            Found = [new Identifier(IdentifierKind.Username, "anna.b_77", null, new Origin("chat.zip", 3))],
            Remarks = ["One line of chat.zip could not be read."],
        };
    }

    public static async Task<byte[]> Bytes(PackContents? contents = null)
    {
        contents ??= await Contents();
        var clock = new FakeTimeProvider(Now);
        var log = new EvidenceLog(Program, clock);
        log.Append(LogAction.Begun);
        foreach (var exhibit in contents.Exhibits)
            log.Append(LogAction.Added, ("name", exhibit.Name));
        foreach (var file in contents.Recorded)
            log.Append(LogAction.Recorded, ("name", file.Name), ("bytes", file.Length));
        using var output = new MemoryStream();
        await new PackWriter(Program, clock).WriteAsync(contents, log, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    private static IEnumerable<(CandidateFile File, PictureStatement? Statement)> Files()
    {
        yield return (new BytesFile("chat.zip", Zip(("_chat.txt", "[14/03/2026, 21:05:30] Anna: pay me"u8.ToArray()), ("IMG-1.jpg", Png(1)), ("VID-2.mp4", Png(2)))), null);
        for (var i = 0; i < 3; i++)
            yield return (new BytesFile($"Screenshot {i} 100%.png", Png(10 + i)), new PictureStatement(PictureKind.Screenshot) { Where = "my phone", When = i == 0 ? Time("2026-03-14T21:10") : null });
        yield return (new BytesFile("threat.eml", "From: a@b.example\r\nSubject: last chance\r\n\r\nPay.\r\n"), null);
        yield return (new BytesFile("notes/Ünal: note?.txt", "She said she was 24."), null);
        yield return (new BytesFile("notes/second.md", "# Call\n"), null);
        yield return (new BytesFile("IMG_0001.jpg", Png(20)), null);
        yield return (new BytesFile("IMG_0002.jpg", Png(21)), new PictureStatement(PictureKind.Intimate) { Where = "my phone; sent to anna.b_77" });
    }
}
