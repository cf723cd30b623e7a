using System.Globalization;

namespace Catchlight.Conversations.Reading;

/// <summary>The refusals, in words that a child of ten understands, with the way on where there is one.</summary>
internal static class Refusals
{
    private const string Paste = "You can also copy the messages and paste them here.";

    public static ExportRefused Empty { get; } = new(ReadingRefusal.Empty, "There is nothing in it.");

    public static ExportRefused Picture { get; } = new(ReadingRefusal.Picture,
        "This is a picture. We did not open it. Choose the file with the messages. You can also type or paste what was written.");

    public static ExportRefused NotText { get; } = new(ReadingRefusal.OtherFile, "This file has no text that we can read. " + Paste);

    public static ExportRefused NoConversation { get; } = new(ReadingRefusal.NoConversation, "We found no messages in this file. " + Paste);

    public static ExportRefused Damaged { get; } = new(ReadingRefusal.Damaged, "This file is damaged, or a part of it is missing. Try to export the chat again. " + Paste);

    public static ExportRefused Locked { get; } = new(ReadingRefusal.Locked, "This file is locked with a password. Unlock it first, or export the chat without a password.");

    public static ExportRefused OtherFile(string what) => new(ReadingRefusal.OtherFile, $"This is {what}, not an export of a chat. {Paste}");

    public static ExportRefused TooLarge(long most) => new(ReadingRefusal.TooLarge,
        string.Create(CultureInfo.InvariantCulture, $"This file is too big. We can read up to {Math.Max(1, most / 1_000_000):N0} MB. Try to export the chat without pictures."));
}
