namespace Catchlight.Ingest.Tables;

/// <summary>What a column of a table can say of a picture.</summary>
public enum TableColumn
{
    /// <summary>The picture file, relative to the table's folder.</summary>
    File,

    /// <summary>The picture itself: bytes, or base64 in a text.</summary>
    Bytes,

    /// <summary>An id that the picture file beside the table is named after.</summary>
    Key,

    /// <summary>The picture's address.</summary>
    PictureUrl,

    /// <summary>The address of the page that shows it.</summary>
    PageUrl,

    /// <summary>The page's title.</summary>
    Title,

    /// <summary>What is said of the picture.</summary>
    Caption,

    /// <summary>The day on which it was there.</summary>
    Date,

    /// <summary>Who made it.</summary>
    Creator,

    /// <summary>Under which terms it is given.</summary>
    Licence,

    /// <summary>The day on which it was made.</summary>
    Taken,
}
