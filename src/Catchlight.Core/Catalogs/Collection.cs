using System.Diagnostics.CodeAnalysis;

namespace Catchlight.Core.Catalogs;

/// <summary>One ingested body of pictures.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">As the operator named it: 1 to 100 characters, unique in the catalogue, shown with every answer.</param>
/// <param name="Kind">What sort of place it was taken from.</param>
/// <param name="Thumbnails">Whether small copies of its pictures are kept and may be shown.</param>
[SuppressMessage("Naming", "CA1711", Justification = "The word of the domain: a body of pictures, not a container.")]
public sealed record Collection(CollectionId Id, string Name, CollectionKind Kind, bool Thumbnails)
{
    private const int MaxNameLength = 100;

    /// <summary>Why a collection cannot be called so, in plain words; null where it can.</summary>
    public static string? WhyNoName(string? name) =>
        string.IsNullOrWhiteSpace(name) ? "A collection needs a name."
        : name.Length > MaxNameLength ? $"The name of a collection has at most {MaxNameLength} characters."
        : name.Any(char.IsControl) ? "The name of a collection is one line."
        : name != name.Trim() ? "The name of a collection neither begins nor ends with a space."
        : null;
}
