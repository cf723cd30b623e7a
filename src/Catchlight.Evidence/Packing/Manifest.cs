using System.Text;

namespace Catchlight.Evidence.Packing;

/// <summary>A manifest of BagIt (RFC 8493, 2.1.3): a line for each file, digest and path, in the order of the zip. <c>sha256sum -c</c> reads it too.</summary>
internal static class Manifest
{
    /// <summary>The manifest of these files.</summary>
    public static byte[] Write(IEnumerable<(string Digest, string Path)> files) => Encoding.UTF8.GetBytes(string.Concat(files.Select(file => $"{file.Digest}  {file.Path}\n")));
}
