using System.Text;
using Catchlight.Conversations.Reading;

namespace Catchlight.Conversations.Tests.Reading;

/// <summary>Reads exports that a test has written out.</summary>
internal static class Exports
{
    public static ConversationExport Read(string text, string? fileName = null, ReadingOptions? options = null) => Read(Encoding.UTF8.GetBytes(text), fileName, options);

    public static ConversationExport Read(byte[] bytes, string? fileName = null, ReadingOptions? options = null) =>
        Assert.IsType<ExportRead>(ExportReader.Read(bytes, fileName, options, TestContext.Current.CancellationToken)).Export;

    public static ExportRefused Refuse(byte[] bytes) => Assert.IsType<ExportRefused>(ExportReader.Read(bytes, cancellation: TestContext.Current.CancellationToken));

    public static ConversationExport Paste(string text) => Assert.IsType<ExportRead>(ExportReader.ReadPasted(text, cancellation: TestContext.Current.CancellationToken)).Export;

    /// <summary>The only conversation of an export.</summary>
    public static Conversation Only(this ConversationExport export) => Assert.Single(export.Conversations);

    /// <summary>Who says what, one line a message.</summary>
    public static string[] Lines(this Conversation conversation) => [.. conversation.Messages.Select(message => $"{message.Sender}|{message.Kind}|{message.Text}")];

    /// <summary>When each message was sent, as the export says it.</summary>
    public static string?[] Times(this Conversation conversation) =>
        [.. conversation.Messages.Select(message => message.Sent?.Local.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture))];
}
