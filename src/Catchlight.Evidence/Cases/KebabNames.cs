using System.Text.Json;

namespace Catchlight.Evidence.Cases;

/// <summary>Values of enumerations as files and people write them: <c>profile-picture</c>.</summary>
public static class KebabNames
{
    /// <summary>All names, in their order.</summary>
    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Of);

    /// <summary>The name of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => value is SubjectAge age
        ? age switch { SubjectAge.Under18 => "under-18", SubjectAge.Adult => "18-or-over", _ => "not-sure" }
        : JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The value of that name, in either case.</summary>
    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum
    {
        value = default;
        foreach (var known in Enum.GetValues<T>())
        {
            if (!string.Equals(Of(known), name?.Trim(), StringComparison.OrdinalIgnoreCase))
                continue;
            value = known;
            return true;
        }
        return false;
    }
}
