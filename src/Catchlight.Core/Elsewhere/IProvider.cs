namespace Catchlight.Core.Elsewhere;

/// <summary>
/// A search for pictures that somebody else runs. Asking it gives the picture away: nothing here is asked unless the operator has a key and the person said
/// yes. All members may be called from any thread at any time.
/// </summary>
public interface IProvider
{
    /// <summary>Its name in forms and on the command line, lower case: <c>tineye</c>. Never changes.</summary>
    string Id { get; }

    /// <summary>Its name for people: <c>TinEye</c>.</summary>
    string Name { get; }

    /// <summary>Asks once. How often and how long to try is not decided here.</summary>
    /// <param name="picture">A small WebP file without anything but pixels.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="HttpRequestException">It could not be reached, or answered with an error; <see cref="HttpRequestException.StatusCode"/> says which.</exception>
    /// <exception cref="InvalidDataException">It answered with something else than its documentation says.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<PlacesElsewhere> SearchAsync(ReadOnlyMemory<byte> picture, CancellationToken cancellationToken);
}
