namespace Catchlight.Evidence.Exhibits;

/// <summary>The bytes of an exhibit, on their way into a pack.</summary>
internal abstract class ExhibitContent
{
    /// <summary>How many there will be; null where that is known only afterwards.</summary>
    public abstract long? Length { get; }

    /// <summary>Writes them.</summary>
    /// <returns>What was left out; null where the bytes are those of the file itself.</returns>
    public abstract Task<LeftOutMedia?> WriteAsync(Stream destination, CancellationToken cancellationToken);
}
