namespace Catchlight.Architecture.Tests;

/// <summary>Fails with all that is wrong at once, a line each; an assertion on a list shows its first few only.</summary>
internal static class Complaints
{
    /// <param name="sentences">What is wrong.</param>
    public static void None(IEnumerable<string> sentences)
    {
        var all = sentences.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
