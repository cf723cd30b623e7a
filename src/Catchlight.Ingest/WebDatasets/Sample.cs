using System.Text;
using Catchlight.Ingest.Decoding;
using Catchlight.Ingest.Tables;

namespace Catchlight.Ingest.WebDatasets;

/// <summary>The files of a shard that share a name up to its first dot: a picture, and what is said of it.</summary>
/// <param name="key">That name.</param>
internal sealed class Sample(string key)
{
    /// <summary>The name that its files share.</summary>
    public string Key => key;

    /// <summary>The first file of it that begins like a picture; null where none does.</summary>
    public byte[]? Picture { get; private set; }

    /// <summary>Whether it has another picture, which is left out.</summary>
    public bool HasSecondPicture { get; private set; }

    /// <summary>Whether its picture was too big to be read.</summary>
    public SourceFailure? TooBig { get; set; }

    private byte[]? Json { get; set; }

    private byte[]? Text { get; set; }

    /// <summary>Adds a file of it.</summary>
    /// <param name="ending">What its name ends with.</param>
    /// <param name="bytes">All of it.</param>
    public void Add(string ending, byte[] bytes)
    {
        if (ending == "json")
            Json ??= bytes;
        else if (ending is "txt" or "caption" or "text")
            Text ??= bytes;
        else if (PictureSniffer.Sniff(bytes.AsSpan(0, Math.Min(bytes.Length, PictureSniffer.HeadLength))) is null)
            return;
        else if (Picture is null)
            Picture = bytes;
        else
            HasSecondPicture = true;
    }

    /// <summary>What is said of it, as a row.</summary>
    /// <param name="number">Which sample of the shard it is.</param>
    /// <param name="isBroken">Whether its JSON could not be read.</param>
    public TableRow ToRow(long number, out bool isBroken)
    {
        var row = Json is null ? null : JsonRow.Read(number, Json);
        isBroken = Json is not null && row is null;
        row ??= new TableRow(number);
        // The Exif fields are a JSON text inside the JSON.
        if (row.Text("exif") is { } exif && JsonRow.Read(number, Encoding.UTF8.GetBytes(exif)) is { } fields)
        {
            foreach (var name in Exif)
                row.Set("exif." + name, fields.Text(name));
        }
        if (Text is not null)
            row.Set("caption", Encoding.UTF8.GetString(Text));
        return row;
    }

    private static string[] Exif { get; } = ["EXIF DateTimeOriginal", "Image DateTime", "Image Artist", "Image Copyright"];
}
