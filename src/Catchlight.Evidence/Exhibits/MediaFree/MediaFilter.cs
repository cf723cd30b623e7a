using System.Buffers;

namespace Catchlight.Evidence.Exhibits.MediaFree;

/// <summary>Passes on bytes without the pictures and other files in them, part by part. Used by one thread, for one file.</summary>
internal abstract class MediaFilter
{
    private const int Buffer = 1 << 16;

    /// <summary>How many pictures and other files were left out so far.</summary>
    public int LeftOut { get; protected set; }

    /// <summary>The filter for a file of that name.</summary>
    public static MediaFilter For(string name) => FileNatures.Of(name) == FileNature.Email ? new EmailFilter() : new DataUriFilter();

    /// <summary>Copies all of a stream.</summary>
    /// <param name="source">From here.</param>
    /// <param name="seen">Takes every byte as it was read; null where nobody wants them.</param>
    /// <param name="destination">To here.</param>
    /// <param name="cancellationToken">Ends the copying.</param>
    public async Task CopyAsync(Stream source, Action<ReadOnlyMemory<byte>>? seen, Stream destination, CancellationToken cancellationToken)
    {
        var (buffer, output) = (new byte[Buffer], new ArrayBufferWriter<byte>());
        for (int count; (count = await source.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            seen?.Invoke(buffer.AsMemory(0, count));
            Push(buffer.AsSpan(0, count), output);
            await destination.WriteAsync(output.WrittenMemory, cancellationToken);
            output.ResetWrittenCount();
        }
        Finish(output);
        await destination.WriteAsync(output.WrittenMemory, cancellationToken);
    }

    /// <summary>Takes the next bytes.</summary>
    public abstract void Push(ReadOnlySpan<byte> bytes, IBufferWriter<byte> output);

    /// <summary>Says that no more come.</summary>
    public abstract void Finish(IBufferWriter<byte> output);

    /// <summary>What stands in the place of something that was left out.</summary>
    protected static string Mark(string type) => $"[left out by Catchlight: {type}]";
}
