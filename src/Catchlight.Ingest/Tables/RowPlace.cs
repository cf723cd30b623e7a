using System.Text;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Html.Parser;
using Catchlight.Ingest.Warc.Pages;

namespace Catchlight.Ingest.Tables;

/// <summary>Makes an appearance of what a row says.</summary>
internal static class RowPlace
{
    /// <summary>The place, and the words that should be a date and are none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="map">Which columns say what.</param>
    /// <param name="ownAddress">The picture's address where the row names none.</param>
    public static (Appearance Place, string? BadDate) Of(TableRow row, ColumnMap map, string ownAddress)
    {
        string? Line(TableColumn column) => row.First(map.Names(column), text => PlainText.OneLine(WithoutTags(text)));
        string? Address(TableColumn column) => row.First(map.Names(column), text => WebAddress.Parse(text) is null ? null : text);

        string? bad = null;
        DateOnly? Day(TableColumn column)
        {
            foreach (var name in map.Names(column))
            {
                if (row.Text(name) is not { } text)
                    continue;
                if (WrittenDate.Day(WithoutTags(text)) is { } day)
                    return day;
                bad ??= text;
            }
            return null;
        }

        var seen = Day(TableColumn.Date);
        var seenBad = bad;
        var place = new Appearance(
            Address(TableColumn.PictureUrl) ?? ownAddress, Address(TableColumn.PageUrl), Line(TableColumn.Title), Line(TableColumn.Caption), seen,
            Line(TableColumn.Creator), Line(TableColumn.Licence), Day(TableColumn.Taken) ?? Taken(row));
        return (place, seen is null ? seenBad : null);
    }

    // The Exif fields that img2dataset keeps beside a picture, as JSON within the JSON.
    private static DateOnly? Taken(TableRow row) =>
        WrittenDate.Day(row.Text("exif.EXIF DateTimeOriginal") ?? row.Text("exif.Image DateTime"));

    // Wikimedia Commons keeps names and descriptions as HTML.
    private static string WithoutTags(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal) && !text.Contains('&', StringComparison.Ordinal))
            return text;
        var words = new StringBuilder();
        foreach (var token in HtmlTokens.Of(text))
        {
            if (token.Type == HtmlTokenType.Character)
                words.Append(token.Data);
            else if (token is HtmlTagToken { Name: "br" or "p" or "div" or "li" })
                words.Append(' ');
        }
        return words.ToString();
    }
}
