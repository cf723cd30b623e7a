using Catchlight.Imaging.Pixels;

namespace Catchlight.Ingest.Decoding;

/// <summary>What came of decoding one file: <see cref="Decoded"/> or <see cref="Refused"/>.</summary>
public abstract record DecodeOutcome;

/// <summary>The picture: upright, sRGB, alpha laid on white.</summary>
/// <param name="Image">Its pixels.</param>
/// <param name="Format">What the file is, by content.</param>
/// <param name="Metadata">What the file says of itself.</param>
public sealed record Decoded(RgbImage Image, PictureFormat Format, PictureMetadata Metadata) : DecodeOutcome;

/// <summary>There is no picture to be had from the file.</summary>
/// <param name="Reason">For code that decides.</param>
/// <param name="Message">For people: one or two plain sentences, without the file's name.</param>
public sealed record Refused(RefusalReason Reason, string Message) : DecodeOutcome;
