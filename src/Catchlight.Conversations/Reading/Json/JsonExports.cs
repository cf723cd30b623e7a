using System.Globalization;
using System.Text.Json;
using Catchlight.Conversations.Reading.Discord;
using Catchlight.Conversations.Reading.Meta;
using Catchlight.Conversations.Reading.Signal;
using Catchlight.Conversations.Reading.Snapchat;
using Catchlight.Conversations.Reading.Telegram;

namespace Catchlight.Conversations.Reading.Json;

/// <summary>Tells exports in JSON apart by their fields, and reads them.</summary>
internal static class JsonExports
{
    /// <summary>Adds the conversations of a file, and says from which app they are; null where it is no export of messages.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="place">What a broken place is called: the name of a file in an archive, or "The file".</param>
    /// <param name="export">Where the conversations go.</param>
    public static ConversationFormat? Read(ReadOnlyMemory<byte> bytes, string place, ExportDraft export)
    {
        if (!MayFit(bytes.Span) || JsonSource.Open(bytes) is not { } source)
            return null;
        if (source.Root is not { } root)
            return SignalJson.ReadLines(source, place, export) ? ConversationFormat.Signal : null;
        var format = Read(root, place, export);
        if (format is not null && source.BrokenAt is { } at)
            export.Skip(string.Create(CultureInfo.InvariantCulture, $"{place}, byte {at}"), "It breaks off or is damaged here. What comes behind it could not be read.");
        return format;
    }

    /// <summary>Reads each part of a list; one that is not as it should be is named and skipped.</summary>
    /// <param name="list">The list.</param>
    /// <param name="place">The file.</param>
    /// <param name="export">Where faults go.</param>
    /// <param name="read">Reads one part; false to stop.</param>
    public static void Each(JsonElement.ArrayEnumerator list, string place, ExportDraft export, Func<JsonElement, bool> read)
    {
        var number = 0;
        foreach (var element in list)
        {
            number++;
            try
            {
                if (element.ValueKind != JsonValueKind.Object)
                    export.Skip(string.Create(CultureInfo.InvariantCulture, $"{place}, message {number}"), "It is not a message.");
                else if (!read(element))
                    return;
            }
            catch (Exception e) when (e is InvalidOperationException or FormatException or ArgumentException or JsonException)
            {
                export.Skip(string.Create(CultureInfo.InvariantCulture, $"{place}, message {number}"), "It is damaged.");
            }
        }
    }

    // Downloads of all that an app knows hold hundreds of other files. These names cost nothing to look for.
    private static bool MayFit(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("\"messages\""u8) >= 0 || bytes.IndexOf("\"Media Type\""u8) >= 0 || bytes.IndexOf("\"chatItem\""u8) >= 0 || bytes.IndexOf("\"sender\""u8) >= 0;

    private static ConversationFormat? Read(JsonElement root, string place, ExportDraft export) =>
        DiscordReader.Fits(root) ? DiscordReader.Read(root, place, export)
        : MetaJson.Fits(root) ? MetaJson.Read(root, place, export)
        : SnapchatReader.Fits(root) ? SnapchatReader.Read(root, place, export)
        : SignalJson.Fits(root) ? SignalJson.Read(root, place, export)
        : TelegramJson.Fits(root) ? TelegramJson.Read(root, place, export)
        : null;
}
