using System.Text;

namespace Catchlight.Accuracy.Running;

/// <summary>What an edit of a photograph is drawn with.</summary>
internal static class QuerySeed
{
    /// <summary>FNV-1a, so that neither the order of edits nor the platform changes what is drawn.</summary>
    public static int Of(int seed, string edit, string photo)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes($"{seed}|{edit}|{photo}"))
            hash = unchecked((hash ^ b) * 16777619u);
        return unchecked((int)hash);
    }
}
