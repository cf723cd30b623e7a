using Catchlight.Guidance.Answering;

namespace Catchlight.Guidance.Content;

/// <summary>How to do things on one app. Only what was read on a page of the app's maker or of a named body is in it.</summary>
/// <param name="App">The app.</param>
/// <param name="Id">The file's name, fit for an address.</param>
/// <param name="Name">The app's name.</param>
/// <param name="Sections">What we can explain, in the order of <see cref="GuideTask"/>.</param>
/// <param name="Review">Who answers for it.</param>
public sealed record Guide(SocialApps App, string Id, string Name, IReadOnlyList<GuideSection> Sections, Review Review)
{
    /// <summary>What we found no checked source for; people are told so.</summary>
    public IReadOnlyList<GuideTask> Missing => [.. Enum.GetValues<GuideTask>().Where(task => Sections.All(section => section.Task != task))];

    /// <summary>The section of a task, null where it is missing.</summary>
    public GuideSection? Find(GuideTask task) => Sections.FirstOrDefault(section => section.Task == task);
}

/// <summary>One task of a guide.</summary>
/// <param name="Task">The task.</param>
/// <param name="Text">The steps.</param>
/// <param name="Source">Where they were read.</param>
public sealed record GuideSection(GuideTask Task, RichText Text, SourceNote Source);
