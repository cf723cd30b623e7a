namespace Catchlight.Index.Segments;

/// <summary>
/// The numbers of the segment format. Little-endian; sections and footer begin at multiples of 64, the gaps are zero.
/// </summary>
/// <remarks>
/// <code>
/// ┌ body, checksummed in blocks of 16 KiB ────────────────────────────┐
/// │ 0    header, 64 bytes                                             │
/// │      0 magic "CLSEGMNT"  8 version u32  12 reserved u32           │
/// │      16 segment number i64  24 vocabulary id u64                  │
/// │      32 pictures u32  36 features u32  40 reserved, 24 bytes      │
/// │ 64   sections, in the order of their kinds                        │
/// ├ footer ───────────────────────────────────────────────────────────┤
/// │      section table, 24 bytes a section:                           │
/// │      0 kind u32  4 bytes an item u32  8 offset u64  16 length u64 │
/// │      checksum of each block u64 (XxHash3, seed: block number)     │
/// ├ trailer, the last 64 bytes ───────────────────────────────────────┤
/// │      0 footer offset u64  8 footer length u64                     │
/// │      16 footer checksum u64  24 sections u32  28 block length u32 │
/// │      32 reserved u64  40 version u32  44 reserved u32             │
/// │      48 checksum of the 48 bytes before u64  56 magic "CLSEGMNT"  │
/// └───────────────────────────────────────────────────────────────────┘
/// </code>
/// Magic, version and checksum stay where they are in the trailer in every version to come.
/// </remarks>
internal static class SegmentLayout
{
    public const ulong Magic = 0x544E4D4745534C43; // "CLSEGMNT"
    public const uint Version = 3;
    public const uint FirstVersion = 1;
    public const uint LastVersionWithoutBlocks = 2;
    public const int HeaderLength = 64;
    public const int Alignment = 64;
    public const int BlockLength = 16 * 1024;
    public const int SectionEntryLength = 24;
    public const int TrailerLength = 64;
    public const int MaxSections = 64;

    /// <summary>Bytes of a picture's entry: <see cref="PictureEntry"/>.</summary>
    public const int PictureLength = 24;

    /// <summary>Bytes of a feature's place: <see cref="FeaturePlace"/>.</summary>
    public const int PlaceLength = 4;

    /// <summary>Bytes of a keypoint in version 1: x, y, scale, angle, response, each f32, as <see cref="Imaging.Features.Keypoint"/> states them.</summary>
    public const int KeypointLength = 20;

    /// <summary>Bytes of a word's entry: word u32, postings u32.</summary>
    public const int WordLength = 8;

    /// <summary>Bytes of a posting, 8 of them its signature; in version 2 they stand together: <see cref="PackedPosting"/>.</summary>
    public const int PostingLength = sizeof(ulong) + PostingBitsLength;

    /// <summary>Bytes of a posting but for its signature: <see cref="PostingBits"/>.</summary>
    public const int PostingBitsLength = 3;

    /// <summary>Postings in a <see cref="PostingBlock"/>.</summary>
    public const int PostingsABlock = 64;

    /// <summary>Bytes of a <see cref="PostingBlock"/>: eleven times the 64 that a processor reads at once.</summary>
    public const int PostingBlockLength = PostingsABlock * PostingLength;

    /// <summary>Bytes of a posting in version 1: <see cref="WholePosting"/>.</summary>
    public const int WholePostingLength = 16;

    /// <summary>Bits of a picture's ordinal within its page.</summary>
    public const int PageBits = 14;

    /// <summary>Postings of a word are kept page by page, so many pictures each.</summary>
    public const int PageLength = 1 << PageBits;

    /// <summary>A segment with fewer pictures has no slot tables: its hashes are looked through one by one.</summary>
    public const int PicturesForSlots = 16_384;

    /// <summary>How many pages so many pictures take.</summary>
    public static int PagesOf(int pictures) => (pictures + PageLength - 1) / PageLength;
}
