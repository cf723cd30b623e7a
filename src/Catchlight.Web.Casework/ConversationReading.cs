using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
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

    /// <summary>Reads a file that was lent (wwwroot/program.js). Pictures in an archive are not touched.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <param name="name">Its name, which may say who the other is.</param>
    /// <returns>What is in it, or why not: see <see cref="ReadingJson"/>.</returns>
    [JSExport]
    public static string ReadFile(int number, [JSMarshalAs<JSType.Number>] long length, string name)
    {
        using var file = new BufferedStream(new BrowserFile(number, length), BufferBytes);
        return Keep(ExportReader.Read(file, name, Limits));
    }

    /// <summary>Reads what was typed or pasted.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is in it, or why not: see <see cref="ReadingJson"/>.</returns>
    [JSExport]
    public static string ReadText(string text) => Keep(ExportReader.ReadPasted(text, Limits));

    /// <summary>Lets go of what was read.</summary>
    [JSExport]
    public static void Forget() => _read = null;

    private static string Keep(ReadingOutcome outcome)
    {
        _read = outcome as ExportRead;
        return ReadingJson.Write(outcome);
    }
}
