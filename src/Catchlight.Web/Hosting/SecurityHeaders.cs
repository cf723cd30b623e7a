namespace Catchlight.Web.Hosting;

/// <summary>
/// Says to the browser what a page may do: load from this site alone, run only this site's own script files, be framed by nobody, tell no other site
/// where the person came from, and keep no copy of a page.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>The content security policy of everything that has no <see cref="ContentPolicyAttribute"/>.</summary>
    public const string Policy =
        "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            var response = (HttpResponse)state;
            var headers = response.Headers;
            headers.ContentSecurityPolicy = response.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ContentPolicyAttribute>()?.Policy ?? Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), interest-cohort=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    }
}
