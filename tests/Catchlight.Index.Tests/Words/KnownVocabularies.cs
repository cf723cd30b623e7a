namespace Catchlight.Index.Tests.Words;

internal static class KnownVocabularies
{
    /// <summary>The id of vocabulary-1.bin, for ever.</summary>
    public const ulong First = 0xcf6b170443342759;
}
