namespace Catchlight.Web.OnDevice;

/// <summary>One file that runs in the person's browser.</summary>
/// <param name="MediaType">What it is.</param>
/// <param name="Path">Where it lies.</param>
/// <param name="Brotli">The same compressed with Brotli; null where that is not worth it.</param>
/// <param name="Gzip">The same compressed with gzip; null where that is not worth it.</param>
internal sealed record ClientFile(string MediaType, string Path, string? Brotli, string? Gzip);
