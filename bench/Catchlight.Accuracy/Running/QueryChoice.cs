using Catchlight.Accuracy.Rendering;

namespace Catchlight.Accuracy.Running;

/// <summary>Which photographs are made into queries.</summary>
/// <param name="Every">Only every n-th of each set.</param>
/// <param name="Instances">How many queries of each edit and photograph, drawn with the seed and those that follow it.</param>
/// <param name="Sets">Only those of these sets; of all where there is none.</param>
internal sealed record QueryChoice(int Every, int Instances, IReadOnlyList<string> Sets)
{
    /// <summary>Those of the given ones.</summary>
    public IEnumerable<Photo> Of(IReadOnlyList<Photo> photos) =>
        photos.Where(photo => Sets.Count == 0 || Sets.Contains(photo.Set)).GroupBy(photo => photo.Set).SelectMany(set => set.Where((_, i) => i % Every == 0));
}
