using System.Net;

namespace Catchlight.Samples;

/// <summary>A page for one photograph, as a stock site has it, with what the list of sources says and nothing else.</summary>
internal static class StockPage
{
    /// <summary>The page as HTML.</summary>
    /// <param name="page">What it shows.</param>
    /// <param name="addressOf">The absolute address of a picture.</param>
    public static string Html(SourcePage page, Func<SourcePicture, string> addressOf)
    {
        var title = WebUtility.HtmlEncode(page.Title);
        var figures = page.Pictures.Select(picture => $"""
              <figure>
                <img src="{WebUtility.HtmlEncode(addressOf(picture))}" alt="{title}">
                <figcaption>{title} {SourceList.Cc0}</figcaption>
              </figure>
            """);
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <title>{title}</title>
              <meta name="generator" content="Catchlight.Samples">
            </head>
            <body>
              <h1>{title}</h1>
            {string.Join('\n', figures)}
              <p>Written for the demonstration collection of Catchlight. The source page itself: <a href="{page.Address.AbsoluteUri}">{page.Address.AbsoluteUri}</a></p>
            </body>
            </html>

            """;
    }
}
