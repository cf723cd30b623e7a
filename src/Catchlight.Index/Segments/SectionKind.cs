namespace Catchlight.Index.Segments;

/// <summary>The sections of a segment, in the order in which they are written. A reader passes over kinds it does not know.</summary>
internal enum SectionKind : uint
{
    /// <summary><see cref="PictureEntry"/> of each picture, by growing id. A picture's ordinal is its place here.</summary>
    Pictures = 1,

    /// <summary>The PDQ hash of each picture, 32 bytes.</summary>
    Hashes = 2,

    // 3 and 4 were the slot tables of earlier segments. They are passed over: such a segment is looked through one by one.

    /// <summary>Version 1: all keypoints, picture by picture.</summary>
    Keypoints = 5,

    /// <summary>Version 1: all descriptors, 128 bytes each, in the order of the keypoints.</summary>
    Descriptors = 6,

    /// <summary>The words that occur, growing, each with its number of postings. Segments of one page only.</summary>
    Words = 7,

    /// <summary>Version 1: <see cref="WholePosting"/>s, word by word, within a word by growing picture ordinal.</summary>
    Postings = 8,

    /// <summary>What hashes are looked up in: <see cref="SlotTable"/>. Large segments only.</summary>
    Slots = 9,

    /// <summary>A <see cref="FeaturePlace"/> of each feature, picture by picture, within a picture by growing word.</summary>
    Places = 10,

    /// <summary>Version 2: <see cref="PackedPosting"/>s, word by word, within a word by growing picture ordinal.</summary>
    PackedPostings = 11,

    /// <summary>For each word and page u32 where its postings begin, and the end. Segments of more than one page only.</summary>
    WordStarts = 12,

    /// <summary><see cref="PostingBlock"/>s, word by word, within a word by growing picture ordinal; the last is filled up with zeros.</summary>
    PostingBlocks = 13,
}
