using System.Text.Json;

namespace Catchlight.Ingest.Tables;

/// <summary>
/// Which columns of a table say what. The first of the names that a row has a fitting value for counts; case does not. A plus joins two columns.
/// In JSON and in nested Parquet, a dot leads inwards: <c>imageinfo.0.url</c>.
/// </summary>
public sealed class ColumnMap
{
    private const string Commons = "imageinfo.0.extmetadata.";

    // Names that people give; img2dataset; the Unsplash dataset; the API of Wikimedia Commons; WIT; Hugging Face.
    private static readonly Dictionary<TableColumn, string[]> Usual = new()
    {
        [TableColumn.File] = ["file", "file_name", "filename", "file_path", "filepath", "path", "local_path", "image_path", "image_file", "image"],
        [TableColumn.Bytes] = ["bytes", "image.bytes", "image_bytes", "img_bytes", "image", "img", "picture", "photo", "jpg", "jpeg", "png", "webp", "content", "data"],
        [TableColumn.Key] = ["key", "__key__", "photo_id", "image_id", "id"],
        [TableColumn.PictureUrl] = ["picture_url", "photo_image_url", "image_url", "img_url", "url", "imageinfo.0.url", "src", "image"],
        [TableColumn.PageUrl] = ["page_url", "photo_url", "page", "source_page", "descriptionurl", "imageinfo.0.descriptionurl", "foreign_landing_url", "landing_url", "web_url", "source_url", "permalink", "link"],
        [TableColumn.Title] = ["title", "page_title", "objectname", Commons + "objectname.value", "headline", "name"],
        [TableColumn.Caption] =
        [
            "caption", "text", "photo_description", "ai_description", "imagedescription", Commons + "imagedescription.value", "caption_reference_description", "alt_text",
            "caption_alt_text_description", "alt_description", "alt", "description",
        ],
        [TableColumn.Date] = ["date", "seen", "captured_at", "captured", "photo_submitted_at", "imageinfo.0.timestamp", "upload_date", "uploaded_at", "published_at", "published", "created_at", "timestamp"],
        [TableColumn.Creator] = ["creator", "author", "artist", "photographer", "photographer_first_name+photographer_last_name", "photographer_username", Commons + "artist.value", "credit_line", "credit"],
        [TableColumn.Licence] = ["licence", "license", "licenseshortname", Commons + "licenseshortname.value", "license_url", "usageterms", "rights"],
        [TableColumn.Taken] = ["taken", "date_taken", "taken_at", "datetimeoriginal", Commons + "datetimeoriginal.value"],
    };

    private readonly Dictionary<TableColumn, string[]> _names;

    private ColumnMap(Dictionary<TableColumn, string[]> names, IReadOnlyList<string> chosen) => (_names, Chosen) = (names, chosen);

    /// <summary>The usual names.</summary>
    public static ColumnMap Default { get; } = new(Usual, []);

    /// <summary>The words that <see cref="With"/> knows: file, bytes, key, picture_url, page_url, …</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Enum.GetValues<TableColumn>().Select(Word)];

    /// <summary>This map with one column named otherwise: <c>caption=beschreibung</c>. A plain sentence where that is none.</summary>
    /// <param name="assignment">A word, an equals sign and a column's name; nothing behind the sign: no column.</param>
    public (ColumnMap? Map, string? WhyNot) With(string assignment)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        var at = assignment.IndexOf('=', StringComparison.Ordinal);
        var word = at < 0 ? assignment : assignment[..at];
        var column = Enum.GetValues<TableColumn>().Where(column => Word(column).Equals(word.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        if (at < 0 || column.Count == 0)
            return (null, $"\"{assignment}\" does not say which column is which. Write it like caption=description. What can be named: {string.Join(", ", Words)}.");
        var names = assignment[(at + 1)..].Trim();
        return (new ColumnMap(new Dictionary<TableColumn, string[]>(_names) { [column[0]] = names.Length == 0 ? [] : [names] }, names.Length == 0 ? Chosen : [.. Chosen, names]), null);
    }

    /// <summary>The names that were given by hand: a table without them is not the one that was meant.</summary>
    internal IReadOnlyList<string> Chosen { get; }

    /// <summary>The names under which it is looked for, in this order.</summary>
    internal IReadOnlyList<string> Names(TableColumn column) => _names[column];

    /// <summary>Whether a column is of any use.</summary>
    internal bool Wants(string name) => _names.Values.Any(names => names.Any(known => known.Split('+').Contains(name, StringComparer.OrdinalIgnoreCase)));

    private static string Word(TableColumn column) => JsonNamingPolicy.SnakeCaseLower.ConvertName(column.ToString());
}
