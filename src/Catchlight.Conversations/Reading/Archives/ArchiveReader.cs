using System.Globalization;

namespace Catchlight.Conversations.Reading.Archives;

/// <summary>
/// Reads the chats in a ZIP file. Only files that may be text are unpacked, in memory and one at a time; pictures, videos and all others are counted
/// by name and not touched.
/// </summary>
internal static class ArchiveReader
{
    private const int MostTimes = 5;
    private static readonly string[] Texts = [".txt", ".json", ".jsonl", ".html", ".htm", ".xml", ".eml", ".mbox", ".md"];

    /// <summary>Reads all chats in a file, or says why there are none.</summary>
    /// <param name="file">The ZIP file, which can seek.</param>
    /// <param name="fileName">Its name, which WhatsApp gives the other's name; null where it is not known.</param>
    /// <param name="export">Where the conversations go.</param>
    public static ReadingOutcome Read(Stream file, string? fileName, ExportDraft export)
    {
        if (ZipListing.Open(file) is not { } listing)
            return Refusals.Damaged;
        var counts = new Dictionary<ConversationFormat, int>();
        var (locked, left) = (false, (long)export.Options.MaxBytes * MostTimes);
        foreach (var entry in listing.Entries.OrderBy(entry => entry.Name, PartNames.Order))
        {
            export.ThrowIfCancelled();
            if (!IsText(entry.Name))
            {
                export.MediaLeftOut += IsLeftByAMac(entry.Name) ? 0 : 1;
                continue;
            }
            locked |= entry.IsLocked;
            if (export.IsFull || entry.Length <= export.Options.MaxBytes && entry.Length > left)
            {
                export.Remark("more-in-archive");
                break;
            }
            if (listing.Read(entry, export.Options.MaxBytes) is not { } bytes)
            {
                export.Skip(entry.Name, entry.IsLocked ? "It is locked with a password." : "It is damaged or too big.");
                continue;
            }
            left -= bytes.Length;
            var before = export.MessageCount;
            if (ContentReader.Read(bytes, entry.Name, NameOf(entry.Name, fileName), export) is { } format)
                counts[format] = counts.GetValueOrDefault(format) + export.MessageCount - before;
        }
        if (counts.Count == 0)
            return locked ? Refusals.Locked : Refusals.NoConversation;
        if (counts.Count > 1)
            export.Remark("several-apps", ("count", counts.Count.ToString(CultureInfo.InvariantCulture)), ("apps", string.Join(", ", counts.Keys.Order())));
        return export.Finish(counts.MaxBy(count => count.Value).Key);
    }

    // On Android the chat inside has the other's name, on iOS the archive has.
    private static string? NameOf(string entry, string? archive)
    {
        var name = entry[(entry.LastIndexOf('/') + 1)..];
        return name.StartsWith('_') ? archive : name;
    }

    private static bool IsText(string name) => !IsLeftByAMac(name) && Texts.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsLeftByAMac(string name) => name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name.EndsWith(".DS_Store", StringComparison.Ordinal);
}
