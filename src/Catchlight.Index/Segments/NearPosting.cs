namespace Catchlight.Index.Segments;

/// <summary>A posting whose signature is near the one asked about.</summary>
/// <param name="Picture">The picture's ordinal.</param>
/// <param name="Angle">As <see cref="Posting.Angle"/>.</param>
/// <param name="Scale">As <see cref="Posting.Scale"/>.</param>
/// <param name="Distance">Bits in which the signatures differ.</param>
internal readonly record struct NearPosting(uint Picture, byte Angle, byte Scale, byte Distance);
