using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Catchlight.Ingest.Tests.Wacz;

/// <summary>Writes WACZ files as crawlers do, and as they should not.</summary>
internal sealed class WaczBuilder
{
    private readonly List<(string Path, byte[] Content, bool Packed)> _files = [];
    private readonly Dictionary<string, string> _digests = [];
    private readonly List<string> _absent = [];

    /// <summary>Whether to write a datapackage.json.</summary>
    public bool HasPackage { get; init; } = true;

    public WaczBuilder File(string path, byte[] content, bool packed = false)
    {
        _files.Add((path, content, packed));
        return this;
    }

    public WaczBuilder File(string path, string content) => File(path, Encoding.UTF8.GetBytes(content));

    public WaczBuilder Pages(params string[] lines) =>
        File("pages/pages.jsonl", "{\"format\": \"json-pages-1.0\", \"id\": \"pages\", \"title\": \"All Pages\"}\n" + string.Join('\n', lines) + "\n");

    /// <summary>Lists another digest than the file's own.</summary>
    public WaczBuilder Digest(string path, string digest)
    {
        _digests[path] = digest;
        return this;
    }

    /// <summary>Lists a file that is not there.</summary>
    public WaczBuilder Absent(string path)
    {
        _absent.Add(path);
        return this;
    }

    public byte[] ToArray()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content, packed) in _files)
                Write(zip, path, content, packed);
            if (HasPackage)
                Write(zip, "datapackage.json", JsonSerializer.SerializeToUtf8Bytes(new
                {
                    profile = "data-package",
                    wacz_version = "1.1.1",
                    resources = _files.Select(file => new { path = file.Path, hash = _digests.GetValueOrDefault(file.Path) ?? "sha256:" + Convert.ToHexStringLower(SHA256.HashData(file.Content)), bytes = (long)file.Content.Length })
                        .Concat(_absent.Select(path => new { path, hash = "sha256:" + new string('0', 64), bytes = 1L })),
                }), packed: true);
        }
        return bytes.ToArray();
    }

    private static void Write(ZipArchive zip, string path, byte[] content, bool packed)
    {
        using var entry = zip.CreateEntry(path, packed ? CompressionLevel.Optimal : CompressionLevel.NoCompression).Open();
        entry.Write(content);
    }
}
