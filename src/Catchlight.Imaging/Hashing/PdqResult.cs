namespace Catchlight.Imaging.Hashing;

/// <summary>A PDQ hash and how much structure it rests on.</summary>
public readonly record struct PdqResult(PdqHash Hash, PdqQuality Quality);
