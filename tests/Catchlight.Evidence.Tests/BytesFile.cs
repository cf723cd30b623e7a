using Catchlight.Evidence.Exhibits;

namespace Catchlight.Evidence.Tests;

/// <summary>A file in memory that remembers whether it was opened.</summary>
internal sealed class BytesFile(string name, byte[] bytes) : CandidateFile
{
    public static readonly DateTimeOffset Day = new(2026, 3, 15, 8, 30, 0, TimeSpan.Zero);

    public BytesFile(string name, string text)
        : this(name, System.Text.Encoding.UTF8.GetBytes(text))
    {
    }

    public int Opened { get; private set; }

    public override string Name => name;

    public override long Length => bytes.Length;

    public override DateTimeOffset? Changed => Day;

    public override Task<Stream> OpenAsync(CancellationToken cancellationToken)
    {
        Opened++;
        return Task.FromResult<Stream>(new MemoryStream(bytes, writable: false));
    }
}
