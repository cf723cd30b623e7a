namespace Catchlight.Imaging.Metadata;

/// <summary>Reads the IPTC digital source type out of an XMP packet (cv.iptc.org/newscodes/digitalsourcetype), in one pass and without an XML reader.</summary>
internal static class XmpMaking
{
    private const int MaxPacket = 1_000_000;

    // Between the property's name and its value, as an attribute, an element or a resource.
    private const int MaxBetween = 44;

    private static ReadOnlySpan<byte> Property => "DigitalSourceType"u8;

    /// <summary>What it says of how the picture was made; nothing where that is none of ours.</summary>
    public static PictureMaking Read(ReadOnlySpan<byte> packet)
    {
        if (packet.Length > MaxPacket)
            return PictureMaking.Unsaid;
        while (packet.IndexOf(Property) is >= 0 and var at)
        {
            packet = packet[(at + Property.Length)..];
            if (Making(Word(packet)) is not PictureMaking.Unsaid and var making)
                return making;
        }
        return PictureMaking.Unsaid;
    }

    private static PictureMaking Making(ReadOnlySpan<byte> word)
    {
        if (word.SequenceEqual("trainedAlgorithmicMedia"u8))
            return PictureMaking.ByTrainedModel;
        if (word.SequenceEqual("compositeWithTrainedAlgorithmicMedia"u8))
            return PictureMaking.PartlyByTrainedModel;
        return word.SequenceEqual("algorithmicMedia"u8) ? PictureMaking.ByProgram : PictureMaking.Unsaid;
    }

    /// <summary>The last part of the value's address; empty where no such address follows.</summary>
    private static ReadOnlySpan<byte> Word(ReadOnlySpan<byte> rest)
    {
        var begin = rest[..Math.Min(rest.Length, MaxBetween + "http"u8.Length)].IndexOf("http"u8);
        // Another tag begins before it: then it is another's.
        if (begin < 1 || rest[..begin].Contains((byte)'<'))
            return default;
        rest = rest[(begin + "http"u8.Length)..];
        if (rest.StartsWith("s"u8))
            rest = rest[1..];
        var address = "://cv.iptc.org/newscodes/digitalsourcetype/"u8;
        if (!rest.StartsWith(address))
            return default;
        rest = rest[address.Length..];
        var end = 0;
        while (end < rest.Length && char.IsAsciiLetterOrDigit((char)rest[end]))
            end++;
        return rest[..end];
    }
}
