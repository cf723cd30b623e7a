using System.Text.Json;
using System.Text.Json.Serialization;

namespace Catchlight.Core.Checking.Json;

/// <summary>Writes the values of an enumeration in kebab case: <c>not-who-they-say</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class KebabCaseConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
