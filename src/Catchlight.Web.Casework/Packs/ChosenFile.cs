using System.Runtime.Versioning;
using Catchlight.Evidence.Exhibits;

namespace Catchlight.Web.Casework.Packs;

/// <summary>A file that the person chose for a pack. It was lent to the worker only if it may be opened.</summary>
/// <param name="number">Which file, as the worker numbers those that it was lent; 0 where it was not.</param>
/// <param name="facts">What its device says of it.</param>
[SupportedOSPlatform("browser")]
internal sealed class ChosenFile(int number, FileFacts facts) : CandidateFile
{
    // A crossing to JavaScript costs more than copying as much as this.
    private const int BufferBytes = 1 << 18;

    public override string Name => facts.Name;

    public override long Length => facts.Length;

    public override DateTimeOffset? Changed => facts.Changed is { } milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;

    public override Task<Stream> OpenAsync(CancellationToken cancellationToken) => number > 0
        ? Task.FromResult<Stream>(new BufferedStream(new BrowserFile(number, Length), BufferBytes))
        : throw new InvalidOperationException($"{Name} was not handed over, and cannot be opened.");
}
