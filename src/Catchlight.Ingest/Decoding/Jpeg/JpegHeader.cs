using System.Buffers.Binary;

namespace Catchlight.Ingest.Decoding.Jpeg;

/// <summary>
/// What stands before the pixels of a plain JPEG: Huffman-coded, baseline or extended sequential, 8 bits, one scan, grey or Y′CbCr with the luma at full
/// resolution. That is most of the JPEGs there are; anything else has no header here, and libvips reads it.
/// </summary>
/// <remarks>
/// ITU-T T.81, annex B: markers FF xx, most with a length (u16, big-endian, itself included).
/// <code>
/// DB DQT  (precision 4 bits, number 4 bits, 64 × u8 or u16 in zigzag order) …
/// C4 DHT  (class 4 bits, number 4 bits, 16 × u8 how many codes of each length, the symbols) …
/// C0, C1  SOF: precision u8, height u16, width u16, count u8, (id u8, sampling 4 + 4 bits, DQT number u8) …
/// DD DRI  MCUs between restarts u16
/// EE APP14 "Adobe" version u16, flags 2 × u16, transform u8
/// DA SOS  count u8, (id u8, DC and AC table 4 + 4 bits) …, 0, 63, 0; the coded data follow
/// </code>
/// </remarks>
internal sealed class JpegHeader
{
    private readonly HuffmanTable?[] _tables = new HuffmanTable?[8];
    private readonly ushort[]?[] _quantisations = new ushort[]?[4];
    private bool _hasJfif;
    private int? _adobeTransform;

    private JpegHeader()
    {
    }

    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>The components, the luma first.</summary>
    public JpegComponent[] Components { get; private set; } = [];

    /// <summary>Steps of the luma, in zigzag order.</summary>
    public ReadOnlySpan<ushort> LumaSteps => _quantisations[Components[0].Steps];

    /// <summary>MCUs between restarts; 0 where there are none.</summary>
    public int RestartInterval { get; private set; }

    /// <summary>Where the coded data begin.</summary>
    public int DataStart { get; private set; }

    /// <summary>The table of a component for its first coefficients or, <paramref name="ac"/>, all others.</summary>
    public HuffmanTable Table(in JpegComponent component, bool ac) => _tables[ac ? 4 + component.AcTable : component.DcTable]!;

    /// <summary>Null where the file is not a plain JPEG, or broken.</summary>
    public static JpegHeader? Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith<byte>([0xFF, 0xD8]))
            return null;
        var header = new JpegHeader();
        for (var at = 2; at + 4 <= file.Length;)
        {
            if (file[at] != 0xFF)
                return null;
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || length > file.Length - at - 2)
                return null;
            var body = file.Slice(at + 4, length - 2);
            at += 2 + length;
            if (marker == 0xDA)
            {
                header.DataStart = at;
                return header.ReadScan(body) ? header : null;
            }
            if (!header.ReadPart(marker, body))
                return null;
        }
        return null;
    }

    private bool ReadPart(byte marker, ReadOnlySpan<byte> body)
    {
        switch (marker)
        {
            case 0xC0 or 0xC1:
                return ReadFrame(body);
            case 0xC4:
                return ReadTables(body);
            case 0xDB:
                return ReadSteps(body);
            case 0xDD:
                RestartInterval = body.Length == 2 ? BinaryPrimitives.ReadUInt16BigEndian(body) : -1;
                return RestartInterval >= 0;
            case 0xE0:
                _hasJfif |= body.StartsWith("JFIF\0"u8);
                return true;
            case 0xEE when body.Length >= 12 && body.StartsWith("Adobe"u8):
                _adobeTransform = body[11];
                return true;
            default:
                // Application data and comments; every other marker means another kind of JPEG.
                return marker is >= 0xE1 and <= 0xEF or 0xFE;
        }
    }

    private bool ReadFrame(ReadOnlySpan<byte> body)
    {
        if (Components.Length > 0 || body.Length < 6 || body[0] != 8 || body[5] is not (1 or 3) || body.Length != 6 + 3 * body[5])
            return false;
        Height = BinaryPrimitives.ReadUInt16BigEndian(body[1..]);
        Width = BinaryPrimitives.ReadUInt16BigEndian(body[3..]);
        Components = new JpegComponent[body[5]];
        for (var i = 0; i < Components.Length; i++)
        {
            var part = body.Slice(6 + 3 * i, 3);
            Components[i] = new JpegComponent(part[0], part[1] >> 4, part[1] & 15, part[2], 0, 0);
            if (Components[i] is not { Across: >= 1 and <= 4, Down: >= 1 and <= 4, Steps: < 4 } || Components[i].Across > Components[0].Across || Components[i].Down > Components[0].Down)
                return false;
        }
        // A scan of one component has one block a unit, whatever its sampling says.
        if (Components.Length == 1)
            Components[0] = Components[0] with { Across = 1, Down = 1 };
        return Width > 0 && Height > 0;
    }

    private bool ReadTables(ReadOnlySpan<byte> body)
    {
        while (body.Length > 17)
        {
            var kind = body[0];
            var codes = HuffmanTable.CountOf(body.Slice(1, 16));
            if ((kind & 0xEC) != 0 || codes > 256 || body.Length < 17 + codes)
                return false;
            if (HuffmanTable.Read(body.Slice(1, 16), body.Slice(17, codes)) is not { } table)
                return false;
            _tables[(kind >> 4) * 4 + (kind & 3)] = table;
            body = body[(17 + codes)..];
        }
        return body.IsEmpty;
    }

    private bool ReadSteps(ReadOnlySpan<byte> body)
    {
        while (!body.IsEmpty)
        {
            var wide = body[0] >> 4;
            var length = 1 + 64 * (1 + wide);
            if (wide > 1 || (body[0] & 15) > 3 || body.Length < length)
                return false;
            var steps = _quantisations[body[0] & 15] = new ushort[64];
            for (var i = 0; i < steps.Length; i++)
                steps[i] = wide == 1 ? BinaryPrimitives.ReadUInt16BigEndian(body[(1 + 2 * i)..]) : body[1 + i];
            body = body[length..];
        }
        return true;
    }

    private bool ReadScan(ReadOnlySpan<byte> body)
    {
        var count = Components.Length;
        if (count == 0 || body.Length != 4 + 2 * count || body[0] != count || !body[(1 + 2 * count)..].SequenceEqual<byte>([0, 63, 0]))
            return false;
        for (var i = 0; i < count; i++)
        {
            var tables = body[2 + 2 * i];
            if (body[1 + 2 * i] != Components[i].Id || (tables & 0xCC) != 0 || _tables[tables >> 4] is null || _tables[4 + (tables & 3)] is null)
                return false;
            Components[i] = Components[i] with { DcTable = tables >> 4, AcTable = tables & 3 };
        }
        return _quantisations[Components[0].Steps] is not null && (count == 1 || IsYCbCr);
    }

    // As libjpeg decides it, but for what it only guesses.
    private bool IsYCbCr => _adobeTransform is { } transform ? transform == 1 : _hasJfif || Components is [{ Id: 1 }, { Id: 2 }, { Id: 3 }];
}
