using Catchlight.Core.Checking;
using Catchlight.Web.Checking.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace Catchlight.Web.Checking;

/// <summary>
/// The small pictures of an answer, to be seen by the person alone who has its key: their own, and those that were found for them. So nobody can
/// leaf through a collection.
/// </summary>
internal static class CheckPictures
{
    private const string WebP = "image/webp";

    public static void MapCheckPictures(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(CheckAddresses.Picture, (HttpContext context, [FromServices] OwnChecks own) => Show(context, own.Find(context)?.Preview));
        routes.MapGet(CheckAddresses.Found + "/{position:int:min(0)}", (HttpContext context, int position, [FromServices] OwnChecks own, [FromServices] Checker checker) =>
            Show(context, own.Find(context)?.Report.Matches.ElementAtOrDefault(position) is { HasThumbnail: true } found ? checker.Thumbnail(found.Match.Picture) : null));
    }

    private static IResult Show(HttpContext context, byte[]? picture)
    {
        context.Response.Headers.CacheControl = "no-store";
        return picture is null ? Results.NotFound() : Results.Bytes(picture, WebP);
    }
}
