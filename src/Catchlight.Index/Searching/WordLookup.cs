using Catchlight.Index.Words;

namespace Catchlight.Index.Searching;

/// <summary>One feature of the query under one word.</summary>
/// <param name="Word">The word, and where the feature lies within it.</param>
/// <param name="Feature">Which feature.</param>
/// <param name="Weight">What a vote under the word weighs.</param>
internal readonly record struct WordLookup(VisualWord Word, int Feature, float Weight);
