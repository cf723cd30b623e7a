using Catchlight.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Catchlight.Web.OnDevice;

/// <summary>Hands out the files that run in the person's browser, compressed as the browser likes, to be kept for good.</summary>
internal static class ClientEndpoint
{
    private const string Brotli = "br";
    private const string Gzip = "gzip";

    /// <summary>
    /// What a worker may do: it has a policy of its own, which comes with its file. It may run WebAssembly, and load from this site alone. No page may
    /// run WebAssembly.
    /// </summary>
    private const string Policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

    public static void MapClient(this IEndpointRouteBuilder routes) =>
        routes.MapGet($"/{ClientFiles.Folder}/{{version}}/{{**name}}", SendAsync).WithMetadata(new ContentPolicyAttribute(Policy));

    private static Task SendAsync(HttpContext context, string version, string name, [FromServices] ClientPrograms programs)
    {
        var response = context.Response;
        if (programs.Find(version, name) is not { } file)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        response.ContentType = file.MediaType;
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.Vary = "Accept-Encoding";
        var path = file.Path;
        if (file.Brotli is { } brotli && Accepts(context.Request, Brotli))
            (path, response.Headers.ContentEncoding) = (brotli, Brotli);
        else if (file.Gzip is { } gzip && Accepts(context.Request, Gzip))
            (path, response.Headers.ContentEncoding) = (gzip, Gzip);
        response.ContentLength = new FileInfo(path).Length;
        return response.SendFileAsync(path, context.RequestAborted);
    }

    private static bool Accepts(HttpRequest request, string coding) =>
        request.GetTypedHeaders().AcceptEncoding.Any(accepted => accepted.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && accepted.Quality is not 0);
}
