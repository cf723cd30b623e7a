namespace Catchlight.Imaging.Geometry;

/// <summary>What it is that two pictures have in common.</summary>
internal enum SharedThing
{
    /// <summary>It could be either.</summary>
    Unknown,

    /// <summary>A photograph, or a part of one.</summary>
    Photograph,

    /// <summary>Something drawn over both.</summary>
    Mark,
}
