using System.IO.Compression;
using Catchlight.Cli.Evidence;
using Catchlight.Core.HashLists;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;
using Catchlight.Evidence.Verifying;
using Catchlight.Imaging.Hashing;
using Catchlight.Ingest.Decoding;
using CsvHelper;

namespace Catchlight.Cli.HashLists;

/// <summary>Takes hashes out of pictures and evidence packs; tells each failure.</summary>
/// <param name="consented">Whether the hashes of intimate pictures that packs hold are wanted.</param>
internal sealed class HashSources(bool consented)
{
    // Below it there is too little in a picture to tell it from others (the PDQ paper's own limit).
    private const int LeastQuality = 50;

    private static readonly string Profile = KebabNames.Of(ExhibitKind.ProfilePicture), Intimate = KebabNames.Of(RecordReason.Intimate);
    private readonly PictureDecoder _decoder = new();

    /// <summary>What was found.</summary>
    public List<HashListEntry> Entries { get; } = [];

    /// <summary>Whether something could not be read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Takes the hashes of a pack or a picture.</summary>
    public async Task AddAsync(string path, CancellationToken cancellationToken)
    {
        if (string.Equals(Path.GetExtension(path), ".zip", StringComparison.OrdinalIgnoreCase) && File.Exists(path))
            await AddPackAsync(path, cancellationToken);
        else if (Hash(path) is { } hash)
            Entries.Add(hash with { Kind = "picture", From = Path.GetFileName(path) });
    }

    /// <summary>The hash of a picture; null, and told, where it has none that is of use.</summary>
    public HashListEntry? Hash(string path) => Hash(path, _decoder.DecodeFile(path));

    private HashListEntry? Hash(string name, DecodeOutcome outcome)
    {
        if (outcome is not Decoded { Image: var image })
            return Fail(name, ((Refused)outcome).Message);
        var (hash, quality) = PdqHasher.Hash(image);
        return quality.Value < LeastQuality ? Fail(name, $"There is too little in this picture to find it by (quality {quality}).") : new HashListEntry(hash, quality.Value);
    }

    private async Task AddPackAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = PackFile.Open(path);
        if (await PackVerifier.VerifyAsync(stream, cancellationToken) is not { IsIntact: true, Summary: { } summary })
        {
            Fail(path, "This is not an evidence pack as it was when it was made: see evidence verify.");
            return;
        }
        stream.Position = 0;
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        using var table = zip.GetEntry($"{summary.Folder}/exhibits.csv")!.Open();
        using var csv = CsvReader.Create(table, new CsvReaderOptions(), leaveOpen: true);
        csv.ReadHeader();
        var columns = csv.Headers.Index().ToDictionary(column => column.Item, column => column.Index);
        while (csv.Read())
        {
            var (kind, file, pdq) = (csv.GetString(columns["kind"]), csv.GetString(columns["path"]), csv.GetString(columns["pdq"]));
            if (kind == Profile && Hash($"{path}: {file}", _decoder.Decode(Bytes(zip, $"{summary.Folder}/{file}"), cancellationToken)) is { } hash)
                Entries.Add(hash with { Kind = Profile, From = $"{Path.GetFileName(path)}: {file}" });
            // Where an intimate picture comes from is nobody's business.
            else if (kind == Intimate && consented && PdqHash.TryParse(pdq, out var recorded))
                Entries.Add(new HashListEntry(recorded, Kind: "intimate, adult, with consent"));
        }
    }

    private static byte[] Bytes(ZipArchive zip, string name)
    {
        using var content = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private HashListEntry? Fail(string name, string reason)
    {
        Failures.Tell(name, reason);
        HasFailed = true;
        return null;
    }
}
