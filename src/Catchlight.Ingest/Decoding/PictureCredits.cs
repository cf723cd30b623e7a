namespace Catchlight.Ingest.Decoding;

/// <summary>Whose a picture is and what it shows, as the file or a note beside it says. Anyone can write that. An unknown field is null; each is one line.</summary>
/// <param name="Title">Its title or headline.</param>
/// <param name="Caption">Its description.</param>
/// <param name="Creator">Who made it; several are joined by commas.</param>
/// <param name="Licence">Its terms of use, the address of its licence, or its copyright notice.</param>
/// <param name="Created">The day on which it was made.</param>
public sealed record PictureCredits(string? Title = null, string? Caption = null, string? Creator = null, string? Licence = null, DateOnly? Created = null)
{
    /// <summary>Nothing is said.</summary>
    public static PictureCredits None { get; } = new();

    /// <summary>These, and where they say nothing what others say.</summary>
    public PictureCredits Or(PictureCredits others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new(Title ?? others.Title, Caption ?? others.Caption, Creator ?? others.Creator, Licence ?? others.Licence, Created ?? others.Created);
    }

    /// <summary>
    /// A place with what is said here of the picture, where the place itself says nothing. Title and caption are added only where no page is
    /// known: they are not the page's words.
    /// </summary>
    public Appearance AddTo(Appearance place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var isPage = place.PageUrl is not null;
        return place with
        {
            Title = place.Title ?? (isPage ? null : Title), Caption = place.Caption ?? (isPage ? null : Caption),
            Creator = place.Creator ?? Creator, Licence = place.Licence ?? Licence, Taken = place.Taken ?? Created,
        };
    }
}
