using System.Runtime.Versioning;
using Catchlight.Cli.Evidence.Chats;
using Catchlight.Conversations.Reading;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Words;

namespace Catchlight.Web.Casework.Packs;

/// <summary>What a person gathers for a pack, in memory alone, until it is sealed or forgotten. Used by one thread.</summary>
/// <param name="program">Who writes the log.</param>
/// <param name="clock">What says when.</param>
/// <param name="words">The language of the pack.</param>
[SupportedOSPlatform("browser")]
internal sealed class CaseDesk(PackProgram program, TimeProvider clock, PackWords words)
{
    // A phone gives a page less memory than a computer gives a program.
    private static readonly ReadingOptions Limits = new() { MaxBytes = 60_000_000, MaxMessages = 200_000 };

    private readonly SortedDictionary<int, CaseItem> _items = [];
    private EvidenceLog _log = new(program, clock);

    /// <summary>What the person says.</summary>
    public EvidenceCase Case { get; set; } = new();

    /// <summary>The statement as they changed it; null for a draft.</summary>
    public string? Statement { get; set; }

    /// <summary>The files, in the order of adding.</summary>
    public IReadOnlyCollection<CaseItem> Items => _items.Values;

    /// <summary>What was done so far, to go on with later.</summary>
    public byte[] Log => _log.ToBytes();

    /// <summary>All of it, for a pack.</summary>
    public PackContents Contents() => ChatsOfCase.Join(
        new PackContents(Case, [.. Items.Select(item => item.Exhibit).OfType<Exhibit>()], [.. Items.Select(item => item.Record).OfType<RecordedFile>()]) { Words = words, Statement = Statement },
        [.. Items.Select(item => item.Chat).OfType<ChatReading>()]);

    /// <summary>Begins the log.</summary>
    public void Begin() => _log.Append(LogAction.Begun, ("where", "in a browser"));

    /// <summary>Goes on with a log that was kept.</summary>
    /// <returns>Whether its chain is whole.</returns>
    public bool Resume(byte[] log)
    {
        if (EvidenceLog.Continue(log, program, clock) is not { } kept)
            return false;
        _log = kept;
        return true;
    }

    /// <summary>Takes a file through the one door. What the rules do not let in is not opened.</summary>
    /// <param name="number">Which one; more than all before it.</param>
    /// <param name="file">The file.</param>
    /// <param name="said">What the person said of it; null where it cannot hold a picture.</param>
    /// <param name="pdq">Its PDQ hash, where it may be hashed and the browser could decode it.</param>
    public async Task<CaseItem> AddAsync(int number, ChosenFile file, PictureStatement? said, string? pdq)
    {
        var item = await TakeAsync(number, file, said, pdq);
        var (what, kind) = (item.Record is null ? LogAction.Added : LogAction.Recorded, said is null ? null : KebabNames.Of(said.Kind));
        _log.Append(what, ("name", item.Name), ("bytes", file.Length), ("said", kind), ("reason", item.Record is { Reason: var reason } ? KebabNames.Of(reason) : null), ("sha256", item.Record?.Sha256));
        return item;
    }

    /// <summary>Takes a file that was on the desk before, out of what was kept. The log knows it.</summary>
    /// <param name="number">Which one; more than all before it.</param>
    /// <param name="file">The copy that was kept.</param>
    /// <param name="said">What the person said of it.</param>
    /// <param name="leftOut">What was left out of the copy; null where nothing was.</param>
    public async Task RestoreAsync(int number, ChosenFile file, PictureStatement? said, LeftOutMedia? leftOut)
    {
        var item = await TakeAsync(number, file, said, null);
        if (leftOut is not null && item.Exhibit is { } exhibit)
            _items[number] = item with { Outcome = new Taken(exhibit.WithLeftOut(leftOut)) };
    }

    /// <summary>Puts back what was only written down, out of what was kept: its bytes are not there.</summary>
    /// <param name="number">Which one; more than all before it.</param>
    /// <param name="record">What was written down.</param>
    public void Restore(int number, RecordedFile record) => _items[number] = new CaseItem(number, new Recorded(record), null);

    /// <summary>Takes a file off the desk.</summary>
    public void Remove(int number)
    {
        if (_items.Remove(number, out var item))
            _log.Append(LogAction.Removed, ("name", item.Name));
    }

    /// <summary>Finds a file.</summary>
    public CaseItem this[int number] => _items[number];

    /// <summary>A log for one pack: another pack may be made later, and its log does not hold what was done for this one.</summary>
    public EvidenceLog LogForPack() => EvidenceLog.Continue(Log, program, clock)!;

    private async Task<CaseItem> TakeAsync(int number, ChosenFile file, PictureStatement? said, string? pdq)
    {
        var outcome = await new ExhibitIntake((_, _) => Task.FromResult(pdq)).TakeAsync(file, said);
        if (outcome is not Taken { Exhibit: { Kind: ExhibitKind.Note or ExhibitKind.Chat or ExhibitKind.Email } exhibit })
            return _items[number] = new CaseItem(number, outcome, null);
        var chat = new ChatReading(words, Limits);
        var isChat = await chat.ReadAsync(file, CancellationToken.None);
        return _items[number] = new CaseItem(number, isChat && exhibit.Kind == ExhibitKind.Note ? new Taken(exhibit.AsChat()) : outcome, chat);
    }
}
