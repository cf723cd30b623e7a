using Catchlight.Ingest.Decoding;

namespace Catchlight.Samples;

/// <summary>The photographs of the folder that belong in the collection.</summary>
internal static class Photographs
{
    // Why not: made by somebody else out of a photograph, or showing children, who have no place in this software's examples.
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "book-image.webp", "book-image-landing.webp", "services-subscriber-photo.webp", "link-in-bio-background.webp",
    };

    /// <summary>Reads the list of sources and every photograph that it names.</summary>
    /// <exception cref="IOException">The list or a photograph is not there.</exception>
    /// <exception cref="InvalidDataException">The list or a photograph is not what it should be.</exception>
    public static IReadOnlyList<SourcePage> Load(string folder)
    {
        var decoder = new PictureDecoder();
        return
        [
            .. from entry in SourceList.Parse(File.ReadAllText(Path.Combine(folder, "SOURCES.txt")))
               let names = entry.Files.Select(file => Path.HasExtension(file) ? file : file + ".webp").Where(name => !LeftOut.Contains(name)).ToList()
               where names.Count > 0
               select new SourcePage(entry.Title, entry.Page, [.. names.Select(name => Read(decoder, folder, name))]),
        ];
    }

    private static SourcePicture Read(PictureDecoder decoder, string folder, string name) => decoder.DecodeFile(Path.Combine(folder, name)) switch
    {
        Decoded decoded => new SourcePicture(name, decoded.Image),
        var refused => throw new InvalidDataException($"{name}: {((Refused)refused).Message}"),
    };
}
