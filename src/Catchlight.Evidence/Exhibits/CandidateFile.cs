namespace Catchlight.Evidence.Exhibits;

/// <summary>A file that somebody wants to keep. Nothing of it is read before <see cref="OpenAsync"/> is called.</summary>
public abstract class CandidateFile
{
    /// <summary>What it is called, with its folder where it has one, as it was added.</summary>
    public abstract string Name { get; }

    /// <summary>How many bytes it has.</summary>
    public abstract long Length { get; }

    /// <summary>When it was last changed, as its device says; null where it does not.</summary>
    public abstract DateTimeOffset? Changed { get; }

    /// <summary>Opens it for reading from its beginning. May be called more than once, each time for a stream of its own.</summary>
    public abstract Task<Stream> OpenAsync(CancellationToken cancellationToken);
}
