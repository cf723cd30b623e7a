using System.Buffers;

namespace Catchlight.Web.Checking.Uploads;

/// <summary>
/// Reads what is left of a request that is refused and throws it away: a browser that is still sending would otherwise show a broken
/// connection in place of the reason.
/// </summary>
internal static class Drain
{
    private const int PieceLength = 64 * 1024;

    // Whoever is slower than this waits for no answer.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Reads to the end of the request, or to <paramref name="most"/> bytes, or for half a minute; if it goes on then, the connection is closed after
    /// the answer.
    /// </summary>
    public static async Task ReadAsync(HttpContext context, long most, TimeProvider clock)
    {
        var begun = clock.GetTimestamp();
        var piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            for (var total = context.Request.ContentLength > most ? long.MaxValue : 0; total <= most && clock.GetElapsedTime(begun) <= Longest;)
            {
                var read = await context.Request.Body.ReadAsync(piece, context.RequestAborted);
                if (read == 0)
                    return;
                total += read;
            }
            context.Response.Headers.Connection = "close";
        }
        catch (IOException)
        {
            // They gave up sending: then nobody waits for the answer either.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece, clearArray: true);
        }
    }
}
