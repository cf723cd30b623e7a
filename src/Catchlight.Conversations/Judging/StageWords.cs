using System.Collections.Concurrent;
using System.Text.Json;
using Catchlight.Conversations.Kinds;
using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Judging;

/// <summary>What the stages are called: <c>content/xx/stages.json</c>, which is inside this assembly.</summary>
public sealed class StageWords
{
    private const string Default = "en";

    private static readonly ConcurrentDictionary<string, StageWords?> Read = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _names;

    private StageWords(Dictionary<string, string> names) => _names = names;

    /// <summary>The name of a stage.</summary>
    public string this[ScriptStage stage] => _names[SignNames.Of(stage)];

    /// <summary>The names of a language; the English ones where there are none in it.</summary>
    public static StageWords In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Read.GetOrAdd(language, Load) ?? Read.GetOrAdd(Default, Load)!;
    }

    private static StageWords? Load(string language)
    {
        using var stream = typeof(StageWords).Assembly.GetManifestResourceStream($"content/{language}/stages.json");
        if (stream is null)
            return null;
        using var document = JsonDocument.Parse(stream);
        return new(document.RootElement.GetProperty("stages").EnumerateArray()
            .ToDictionary(stage => stage.GetProperty("id").GetString()!, stage => stage.GetProperty("name").GetString()!, StringComparer.Ordinal));
    }
}
