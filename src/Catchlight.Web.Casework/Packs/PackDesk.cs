using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Reports;
using Catchlight.Evidence.Verifying;
using Catchlight.Evidence.Words;

namespace Catchlight.Web.Casework.Packs;

/// <summary>The desk on which a pack is made, for the worker of the page (wwwroot/pack-worker.js). Called from one thread.</summary>
[SupportedOSPlatform("browser")]
internal static partial class PackDesk
{
    private static PackProgram? _program;
    private static CaseDesk? _desk;
    private static SealedPack? _pack;

    private static CaseDesk Desk => _desk ?? throw new InvalidOperationException("No desk was opened.");

    /// <summary>Opens an empty desk, in the place of the one before.</summary>
    /// <param name="program">The name and version of this program, for the log.</param>
    /// <param name="language">The language of the page, and so of the pack: a code such as "es".</param>
    /// <param name="log">A log that was kept, to go on with; empty for a new one.</param>
    /// <returns>Whether the log that was kept is whole.</returns>
    [JSExport]
    public static bool Open(string program, string language, byte[] log)
    {
        _program = new PackProgram(program);
        _desk = new CaseDesk(_program, TimeProvider.System, PackWords.In(language));
        if (log.Length > 0)
            return _desk.Resume(log);
        _desk.Begin();
        return true;
    }

    /// <summary>What a file may hold, going by its name alone.</summary>
    [JSExport]
    public static bool MayHoldPictures(string name) => FileNatures.Of(name) == FileNature.MayHoldPictures;

    /// <summary>Whether the rules let a file be opened at all: to copy it, or to compute its hashes.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="said">What the person said of it, as JSON (<see cref="SaidOfFile"/>); empty where nothing.</param>
    [JSExport]
    public static bool MayBeOpened(string name, string said) => Said(said) is { } statement
        ? PictureRules.Decide(statement) != PictureTreatment.Record
        : !MayHoldPictures(name);

    /// <summary>Takes a file.</summary>
    /// <param name="number">Which one; more than all before it.</param>
    /// <param name="lent">Its number among those that were lent; 0 where the rules do not let it be opened.</param>
    /// <param name="facts">What its device says (<see cref="FileFacts"/>).</param>
    /// <param name="said">What the person said of it; empty where nothing.</param>
    /// <param name="pdq">Its PDQ hash; empty where there is none.</param>
    [JSExport]
    [return: JSMarshalAs<JSType.Promise<JSType.String>>]
    public static async Task<string> Add(int number, int lent, string facts, string said, string pdq) =>
        Write(AddedView.Of(await Desk.AddAsync(number, File(lent, facts), Said(said), pdq.Length == 0 ? null : pdq)), DeskJson.Default.AddedView);

    /// <summary>Puts back a file out of what was kept.</summary>
    /// <param name="number">Which one; more than all before it.</param>
    /// <param name="lent">The number of its copy among those that were lent; 0 where it is only written down.</param>
    /// <param name="facts">What its device said.</param>
    /// <param name="said">What the person said of it; empty where nothing.</param>
    /// <param name="leftOut">What was left out of the copy (<see cref="LeftOutFacts"/>); empty where nothing.</param>
    /// <param name="record">What was written down of it (<see cref="RecordFacts"/>); empty where it goes into the pack.</param>
    [JSExport]
    [return: JSMarshalAs<JSType.Promise<JSType.String>>]
    public static async Task<string> Restore(int number, int lent, string facts, string said, string leftOut, string record)
    {
        var file = File(lent, facts);
        if (Read(record, DeskJson.Default.RecordFacts) is { } written)
            Desk.Restore(number, written.ToRecord(file, Said(said)));
        else
            await Desk.RestoreAsync(number, file, Said(said), Read(leftOut, DeskJson.Default.LeftOutFacts)?.ToMedia());
        return Write(AddedView.Of(Desk[number]), DeskJson.Default.AddedView);
    }

    /// <summary>Writes what goes into a pack of a file, without the pictures in a chat or an email, to the output.</summary>
    /// <returns>What was left out, as JSON; empty where nothing was.</returns>
    [JSExport]
    [return: JSMarshalAs<JSType.Promise<JSType.String>>]
    public static async Task<string> Copy(int number)
    {
        await using var output = new PackOutput();
        var leftOut = await Desk[number].Exhibit!.CopyToAsync(output);
        await output.FlushAsync();
        return LeftOutFacts.Of(leftOut) is { } facts ? Write(facts, DeskJson.Default.LeftOutFacts) : "";
    }

    /// <summary>Takes a file off the desk.</summary>
    [JSExport]
    public static void Remove(int number) => Desk.Remove(number);

    /// <summary>What the person says (docs/evidence.md, <c>case.json</c>), and the statement as they changed it; empty for a draft.</summary>
    [JSExport]
    public static void Tell(string said, string statement)
    {
        Desk.Case = CaseJson.Read(Encoding.UTF8.GetBytes(said)).Case;
        Desk.Statement = string.IsNullOrWhiteSpace(statement) ? null : statement.ReplaceLineEndings("\n");
    }

    /// <summary>What there is now, as JSON (<see cref="DeskView"/>).</summary>
    [JSExport]
    public static string View() => Write(DeskView.Of(Desk.Contents()), DeskJson.Default.DeskView);

    /// <summary>The log, to go on with later.</summary>
    [JSExport]
    public static byte[] Log() => Desk.Log;

    /// <summary>The fonts to fetch before the pack is written, for its report.</summary>
    [JSExport]
    public static string[] FontsToFetch() => FontDesk.ToFetch(ReportSigns.MissingFonts(Desk.Contents()));

    /// <summary>Writes the pack to the output.</summary>
    /// <returns>What its file is to be called.</returns>
    [JSExport]
    [return: JSMarshalAs<JSType.Promise<JSType.String>>]
    public static async Task<string> Seal()
    {
        await using var output = new PackOutput();
        _pack = await new PackWriter(_program!, TimeProvider.System).WriteAsync(Desk.Contents(), Desk.LogForPack(), output);
        await output.FlushAsync();
        return _pack.Folder + ".zip";
    }

    /// <summary>Reads the pack that was written last back, byte by byte.</summary>
    /// <param name="lent">Its number among those that were lent.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <param name="name">What it is called.</param>
    /// <returns>Its number, as JSON (<see cref="SealedView"/>).</returns>
    [JSExport]
    [return: JSMarshalAs<JSType.Promise<JSType.String>>]
    public static async Task<string> Check(int lent, [JSMarshalAs<JSType.Number>] long length, string name)
    {
        await using var pack = await new ChosenFile(lent, new FileFacts(name, length, null)).OpenAsync(CancellationToken.None);
        var check = await PackVerifier.VerifyAsync(pack);
        return Write(new SealedView(name, check.Number.InGroups(), check.Length, check.IsIntact ? null : check.Findings[0].Place, _pack!.HasBoxes), DeskJson.Default.SealedView);
    }

    private static ChosenFile File(int lent, string facts) => new(lent, Read(facts, DeskJson.Default.FileFacts)!);

    private static PictureStatement? Said(string said) => Read(said, DeskJson.Default.SaidOfFile)?.ToStatement();

    private static T? Read<T>(string json, JsonTypeInfo<T> type)
        where T : class => json.Length == 0 ? null : JsonSerializer.Deserialize(json, type);

    private static string Write<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);
}
