using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Searches;

/// <summary>How to look for a picture by hand with one search engine. Only what was read in a source is in it.</summary>
/// <param name="Engine">The search engine.</param>
/// <param name="Id">The file's name.</param>
/// <param name="Name">What the search engine is called.</param>
/// <param name="Finds">What it finds, and what not.</param>
/// <param name="Keeps">What it says of keeping the picture; null where we found no source, which people are told.</param>
/// <param name="Devices">The steps on each device that we found a source for, in the order of <see cref="SearchDevice"/>; at least one.</param>
/// <param name="Review">Who answers for it.</param>
public sealed record PictureSearch(
    SearchEngine Engine, string Id, string Name, SearchSection Finds, SearchSection? Keeps, IReadOnlyList<DeviceSteps> Devices, Review Review)
{
    /// <summary>The steps on a device, null where we found no source for them.</summary>
    public DeviceSteps? On(SearchDevice device) => Devices.FirstOrDefault(steps => steps.Device == device);

    /// <summary>Everything that it says, each part under its name in the file.</summary>
    public IEnumerable<(string Name, SearchSection Section)> Parts =>
    [
        (FindsName, Finds),
        .. Keeps is null ? [] : new[] { (KeepsName, Keeps) },
        .. Devices.Select(steps => (Kebab.Of(steps.Device), steps.Section)),
    ];

    internal const string FindsName = "finds";
    internal const string KeepsName = "keeps";
}

/// <summary>The steps on one device.</summary>
/// <param name="Device">The device.</param>
/// <param name="Address">Where the search engine is opened; null where the steps begin elsewhere, such as in an app.</param>
/// <param name="Section">The steps.</param>
public sealed record DeviceSteps(SearchDevice Device, Uri? Address, SearchSection Section);

/// <summary>A part of a guide.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Source">Where that was read.</param>
public sealed record SearchSection(RichText Text, SourceNote Source);
