using Catchlight.Guidance.Searches;

namespace Catchlight.Guidance.Content;

/// <summary>
/// Reads <c>searches/*.md</c>: the sections <c>finds</c> and <c>keeps</c>, and one for each device, named as the device; each has <c>name.source</c>,
/// <c>name.sourceUrl</c> and <c>name.sourceDate</c> in the front matter, and a device may have <c>name.address</c>.
/// </summary>
internal static class SearchReader
{
    private static readonly SearchSection Nothing = new(RichText.Empty, new("", null, null));

    public static PictureSearch Read(FrontMatter matter)
    {
        var engine = Kebab.Parse<SearchEngine>(matter.Require("engine"));
        if (engine is null)
            matter.Problem("'engine' is not one of the search engines");
        var (texts, devices) = (new Dictionary<string, SearchSection>(StringComparer.Ordinal), new List<DeviceSteps>());
        foreach (var (name, text) in matter.Sections)
        {
            var device = Kebab.Parse<SearchDevice>(name);
            if ((device is null && name is not (PictureSearch.FindsName or PictureSearch.KeepsName)) || texts.ContainsKey(name))
            {
                matter.Problem($"section '## {name}' is no part of a search, or is there twice");
                continue;
            }
            texts[name] = new(text, matter.Source(name));
            if (device is { } known)
                devices.Add(new(known, matter.OptionalUrl($"{name}.address"), texts[name]));
        }
        if (!texts.TryGetValue(PictureSearch.FindsName, out var finds))
            matter.Problem($"does not say what it finds: there is no section '## {PictureSearch.FindsName}'");
        if (devices.Count == 0)
            matter.Problem("explains no device");
        matter.Require("audience");
        return new(
            engine ?? default, matter.Id, matter.Require("title"), finds ?? Nothing, texts.GetValueOrDefault(PictureSearch.KeepsName),
            [.. devices.OrderBy(steps => steps.Device)], matter.Review());
    }
}
