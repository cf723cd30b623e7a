using Microsoft.AspNetCore.Diagnostics;

namespace Catchlight.Web.Api;

/// <summary>Answers a program by a problem (RFC 9457) where a person gets the page for what went wrong here.</summary>
internal sealed partial class ApiErrors(ILogger<ApiErrors> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // The request's own path is that of the error page by now.
        if (httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path.StartsWith("/api/", StringComparison.Ordinal) != true)
            return false;
        LogError(exception);
        await Results.Problem("Something went wrong here. It is our mistake, not yours.", statusCode: StatusCodes.Status500InternalServerError).ExecuteAsync(httpContext);
        return true;
    }

    [LoggerMessage(LogLevel.Error, "A request of the HTTP API failed.")]
    private partial void LogError(Exception exception);
}
