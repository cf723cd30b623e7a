namespace Catchlight.Index.Words;

/// <summary>A centroid near a half of a descriptor, and the bits of the signature that it gives.</summary>
internal struct NearCentroid
{
    public float Distance;
    public int Centroid;
    public uint Bits;
}
