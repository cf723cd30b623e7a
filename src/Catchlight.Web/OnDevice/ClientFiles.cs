using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Catchlight.Web.OnDevice;

/// <summary>
/// A program that runs in the person's browser, as the build published it. Its files name each other, so all of them lie below one
/// address that is another one as soon as any of them changes: a browser may keep them for good.
/// </summary>
internal sealed class ClientFiles
{
    /// <summary>The folder beside this program that holds all of them, and the first part of every address.</summary>
    public const string Folder = "client";

    private const string BrotliEnding = ".br";
    private const string GzipEnding = ".gz";

    // Twelve letters tell any two builds apart.
    private const int VersionLetters = 12;

    private readonly FrozenDictionary<string, ClientFile> _files;

    private ClientFiles(string version, FrozenDictionary<string, ClientFile> files) => (Version, _files) = (version, files);

    /// <summary>Names what is in the files: the beginning of their SHA-256 in letters for addresses.</summary>
    public string Version { get; }

    /// <summary>Reads which files there are.</summary>
    /// <param name="folder">The folder that the build wrote.</param>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    public static ClientFiles Read(string folder)
    {
        var files = new SortedDictionary<string, ClientFile>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            if (MediaType(path) is { } type)
                files.Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), new ClientFile(type, path, IfThere(path + BrotliEnding), IfThere(path + GzipEnding)));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, file) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(File.ReadAllBytes(file.Path));
        }
        return new(Base64Url.EncodeToString(hash.GetHashAndReset())[..VersionLetters], files.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The address of a file, from the root of the site.</summary>
    /// <param name="name">Its name from the folder, parts divided by slashes.</param>
    public string AddressOf(string name) => _files.ContainsKey(name)
        ? $"/{Folder}/{Version}/{name}"
        : throw new ArgumentException($"{name} was not published for the browser.", nameof(name));

    /// <summary>A file by its name; null where there is none, or not in this version.</summary>
    public ClientFile? Find(string version, string name) => version == Version ? _files.GetValueOrDefault(name) : null;

    private static string? IfThere(string path) => File.Exists(path) ? path : null;

    private static string? MediaType(string path) => Path.GetExtension(path) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".wasm" => "application/wasm",
        ".ttf" => "font/ttf",
        _ => null, // compressed copies are handed out in the place of what they are copies of
    };
}
