namespace Catchlight.Ingest;

/// <summary>One place where a picture was seen. What is not known is null, never invented.</summary>
/// <param name="PictureUrl">Absolute address of the picture itself; a <c>file:</c> URI where it comes from a folder.</param>
/// <param name="PageUrl">Absolute http or https address of the page that shows it.</param>
/// <param name="Title">The page's title, in one line, at most 2,000 characters.</param>
/// <param name="Caption">What the page says of this picture: caption, else alternative text; in one line, at most 2,000 characters.</param>
/// <param name="Seen">The day (UTC) on which the page or picture was captured, or which the operator wrote beside it.</param>
/// <param name="Creator">Who is said to have made the picture, as the place or the file itself says it; in one line, at most 2,000 characters.</param>
/// <param name="Licence">Under which terms it is said to be given: a name or an address; in one line, at most 2,000 characters.</param>
/// <param name="Taken">
/// The day on which the picture is said to have been made, by its camera or its owner. Anyone can write that: it is no proof that it was there then.
/// </param>
public sealed record Appearance(
    string PictureUrl, string? PageUrl, string? Title, string? Caption, DateOnly? Seen, string? Creator = null, string? Licence = null, DateOnly? Taken = null);
