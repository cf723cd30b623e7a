using System.Buffers;

namespace Catchlight.Web.Checking.Uploads;

/// <summary>
/// Reads what is left of a request that is refused and throws it away: a browser that is still sending would otherwise show a broken
/// connection in place of the reason.
/// </summary>
internal static class Drain
{
    private const int PieceLength = 64 * 1024;

    /// <summary>Reads to the end of the request, or to <paramref name="most"/> bytes; then the connection is closed after the answer.</summary>
    public static async Task ReadAsync(HttpContext context, long most)
    {
        if (context.Request.ContentLength > most)
        {
            context.Response.Headers.Connection = "close";
            return;
        }
        var piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            for (var total = 0L; total <= most;)
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
