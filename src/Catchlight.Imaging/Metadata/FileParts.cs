namespace Catchlight.Imaging.Metadata;

/// <summary>The parts of a picture file in which it says something of itself; empty where it has none.</summary>
internal ref struct FileParts
{
    /// <summary>The Exif block: a TIFF structure (Exif 2.32, section 4.5).</summary>
    public ReadOnlySpan<byte> Exif { get; private set; }

    /// <summary>The XMP packet (ISO 16684-1).</summary>
    public ReadOnlySpan<byte> Xmp { get; private set; }

    /// <summary>Whether a text field has the name of one in which image generators leave their settings.</summary>
    public bool HasGeneratorSettings { get; private set; }

    // Stable Diffusion's web interface, ComfyUI, InvokeAI, NovelAI.
    private static bool IsOfGenerator(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("parameters"u8) || name.SequenceEqual("prompt"u8) || name.SequenceEqual("workflow"u8)
        || name.SequenceEqual("invokeai_metadata"u8) || name.SequenceEqual("sd-metadata"u8) || name.SequenceEqual("Dream"u8);

    /// <summary>Takes an Exif block, with or without its own heading; the first one counts.</summary>
    public void AddExif(ReadOnlySpan<byte> block)
    {
        if (Exif.IsEmpty)
            Exif = block.StartsWith("Exif\0\0"u8) ? block[6..] : block;
    }

    /// <summary>Takes an XMP packet; the first one counts.</summary>
    public void AddXmp(ReadOnlySpan<byte> packet)
    {
        if (Xmp.IsEmpty)
            Xmp = packet;
    }

    /// <summary>Takes the name of a text field.</summary>
    public void AddText(ReadOnlySpan<byte> name) => HasGeneratorSettings |= IsOfGenerator(name);
}
