using Catchlight.Evidence.Exhibits;

namespace Catchlight.Evidence.Packing;

/// <summary>An exhibit after its bytes went into the pack.</summary>
/// <param name="Number">From 0, which is what the person said.</param>
/// <param name="Path">Where it is in the pack.</param>
/// <param name="Exhibit">What it is.</param>
/// <param name="Length">How many bytes of it are in the pack.</param>
/// <param name="Sha256">Their SHA-256.</param>
/// <param name="Sha512">Their SHA-512, 128 hexadecimal digits.</param>
/// <param name="LeftOut">What was left out of it; null where the bytes are those of the file itself.</param>
public sealed record PackedExhibit(int Number, string Path, Exhibit Exhibit, long Length, Sha256Digest Sha256, string Sha512, LeftOutMedia? LeftOut);
