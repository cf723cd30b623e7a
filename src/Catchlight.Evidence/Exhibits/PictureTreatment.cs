namespace Catchlight.Evidence.Exhibits;

/// <summary>What may be done with a picture, a video or another file that can hold one.</summary>
public enum PictureTreatment
{
    /// <summary>That it exists is written down: name, size, date. It is not opened.</summary>
    Record,

    /// <summary>That it exists is written down with its hashes. It is read for that, shown to nobody and not copied.</summary>
    RecordWithHashes,

    /// <summary>It goes into the pack, byte for byte.</summary>
    Copy,
}
