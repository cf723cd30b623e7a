namespace Catchlight.Conversations.Reading.Archives;

/// <summary>The order of the parts of one chat: <c>message_2.json</c> comes before <c>message_10.json</c>.</summary>
internal sealed class PartNames : IComparer<string>
{
    public static PartNames Order { get; } = new();

    private PartNames()
    {
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> left = x, right = y;
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var (leftDigits, rightDigits) = (Digits(left), Digits(right));
            if (leftDigits > 0 && rightDigits > 0)
            {
                var order = CompareNumbers(left[..leftDigits].TrimStart('0'), right[..rightDigits].TrimStart('0'));
                if (order != 0)
                    return order;
                left = left[leftDigits..];
                right = right[rightDigits..];
                continue;
            }
            if (left[0] != right[0])
                return left[0].CompareTo(right[0]);
            left = left[1..];
            right = right[1..];
        }
        return left.Length.CompareTo(right.Length);
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
}
