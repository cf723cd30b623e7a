using System.Buffers.Binary;
using Catchlight.Ingest.Warc;

namespace Catchlight.Ingest.Decoding;

/// <summary>Reads <see cref="PictureCredits"/> out of the old IPTC block (IIM 4.2) that news agencies and stock sites still write.</summary>
/// <remarks>
/// Data sets follow each other, alone or inside a Photoshop block: <c>1C</c>, record u8, number u8, length u16 big-endian (above 7FFF: longer
/// forms, which hold no text), value. Record 2: 5 title, 55 day, 80 creator, 105 headline, 110 credit, 116 copyright, 120 caption.
/// </remarks>
internal static class IptcCredits
{
    private const int MaxBytes = 1_000_000;
    private const int HeaderLength = 5;

    /// <summary>What a block says; what is odd is passed over.</summary>
    public static PictureCredits Read(ReadOnlySpan<byte> block)
    {
        if (block.Length > MaxBytes)
            return PictureCredits.None;
        var values = new Dictionary<byte, string>();
        var creators = new List<string>();
        for (var rest = block; rest.IndexOf((ReadOnlySpan<byte>)[0x1C, 2]) is >= 0 and var at;)
        {
            rest = rest[at..];
            // Two bytes that only look like a beginning cost no more than themselves.
            if (rest.Length < HeaderLength || BinaryPrimitives.ReadUInt16BigEndian(rest[3..]) is var length && (length > 0x7FFF || length > rest.Length - HeaderLength))
            {
                rest = rest[2..];
                continue;
            }
            if (PlainText.OneLine(FieldText.Decode(rest.Slice(HeaderLength, length))) is { } text)
            {
                if (rest[2] == 80 && creators.Count < 20)
                    creators.Add(text);
                values.TryAdd(rest[2], text);
            }
            rest = rest[(HeaderLength + length)..];
        }
        return new PictureCredits(
            values.GetValueOrDefault((byte)5) ?? values.GetValueOrDefault((byte)105), values.GetValueOrDefault((byte)120),
            creators.Count > 0 ? PlainText.OneLine(string.Join(", ", creators)) : values.GetValueOrDefault((byte)110),
            values.GetValueOrDefault((byte)116), WrittenDate.Day(values.GetValueOrDefault((byte)55)));
    }
}
