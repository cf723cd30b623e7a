namespace Catchlight.Evidence.Packing;

/// <summary>What a line of the log says.</summary>
public enum LogAction
{
    /// <summary>The collecting began.</summary>
    Begun,

    /// <summary>A file was added.</summary>
    Added,

    /// <summary>A file was taken out again before sealing.</summary>
    Removed,

    /// <summary>That a file exists was written down; it is not in the pack.</summary>
    Recorded,

    /// <summary>A file was written into the pack.</summary>
    Packed,

    /// <summary>The pack was sealed. Always the last line.</summary>
    Sealed,
}
