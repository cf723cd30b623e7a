using System.Text;

namespace Catchlight.Conversations.Reading.Emails;

/// <summary>An encoding of one byte a letter whose lower half is ASCII.</summary>
/// <param name="codePage">Its number.</param>
/// <param name="name">Its name on the net.</param>
/// <param name="upper">The letters of 80 to FF.</param>
internal sealed class OneByteEncoding(int codePage, string name, string upper) : Encoding(codePage)
{
    /// <inheritdoc/>
    public override string WebName => name;

    /// <inheritdoc/>
    public override string BodyName => name;

    /// <inheritdoc/>
    public override string HeaderName => name;

    /// <inheritdoc/>
    public override string EncodingName => name;

    /// <inheritdoc/>
    public override bool IsSingleByte => true;

    /// <inheritdoc/>
    public override int GetByteCount(char[] chars, int index, int count) => count;

    /// <inheritdoc/>
    public override int GetCharCount(byte[] bytes, int index, int count) => count;

    /// <inheritdoc/>
    public override int GetMaxByteCount(int charCount) => charCount;

    /// <inheritdoc/>
    public override int GetMaxCharCount(int byteCount) => byteCount;

    /// <inheritdoc/>
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        for (var i = 0; i < byteCount; i++)
        {
            var code = bytes[byteIndex + i];
            chars[charIndex + i] = code < 0x80 ? (char)code : upper[code - 0x80];
        }
        return byteCount;
    }

    /// <inheritdoc/>
    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        for (var i = 0; i < charCount; i++)
        {
            var c = chars[charIndex + i];
            var at = c < 0x80 ? c : upper.IndexOf(c, StringComparison.Ordinal) is >= 0 and var found ? found + 0x80 : '?';
            bytes[byteIndex + i] = (byte)at;
        }
        return charCount;
    }
}
