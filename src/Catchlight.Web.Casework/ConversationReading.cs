using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using Catchlight.Conversations.Identifiers;
using Catchlight.Conversations.Judging;
using Catchlight.Conversations.Reading;

namespace Catchlight.Web.Casework;

/// <summary>One conversation after another, for the worker that has them read. What was read stays here until it is forgotten. Called from one thread.</summary>
[SupportedOSPlatform("browser")]
internal static partial class ConversationReading
{
    // A crossing to JavaScript costs more than copying as much as this.
    private const int BufferBytes = 1 << 18;

    // A phone gives a page less memory than a computer gives a program.
    private static readonly ReadingOptions Limits = new() { MaxBytes = 60_000_000, MaxMessages = 200_000 };

    private static ExportRead? _read;

    private static ExportRead Current => _read ?? throw new InvalidOperationException("No conversation was read.");

    /// <summary>Reads a file that was lent (wwwroot/program.js). Pictures in an archive are not touched.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <param name="name">Its name, which may say who the other is.</param>
    /// <param name="language">The language of what is said about the reading: a code such as "es".</param>
    /// <returns>What is in it, or why not: see <see cref="ReadingJson"/>.</returns>
    [JSExport]
    public static string ReadFile(int number, [JSMarshalAs<JSType.Number>] long length, string name, string language)
    {
        using var file = new BufferedStream(new BrowserFile(number, length), BufferBytes);
        return Keep(ExportReader.Read(file, name, Limits with { Language = language }));
    }

    /// <summary>Reads what was typed or pasted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language of what is said about the reading: a code such as "es".</param>
    /// <returns>What is in it, or why not: see <see cref="ReadingJson"/>.</returns>
    [JSExport]
    public static string ReadText(string text, string language) => Keep(ExportReader.ReadPasted(text, Limits with { Language = language }));

    /// <summary>Judges what was read last.</summary>
    /// <param name="me">The name under which the person writes in it; null where they did not say.</param>
    /// <param name="language">The language of the sentences: a code such as "es".</param>
    /// <returns>What was found in the gravest of its conversations: see <see cref="FindingsJson"/>.</returns>
    [JSExport]
    public static string Judge(string? me, string language)
    {
        var export = Current.Export;
        var judgements = ConversationJudge.JudgeAll(export, new JudgingOptions { Me = me, Language = language });
        var identifiers = IdentifierReader.Read(judgements[0].Conversation, new IdentifierOptions { Format = export.Format });
        return FindingsJson.Write(judgements, identifiers);
    }

    private static string Keep(ReadingOutcome outcome)
    {
        _read = outcome as ExportRead;
        return ReadingJson.Write(outcome);
    }
}
