using Catchlight.Accuracy.Rendering;

namespace Catchlight.Accuracy.Editing;

/// <summary>Something people do to a picture before they use it.</summary>
/// <param name="Name">As in the tables.</param>
/// <param name="Make">The edit.</param>
/// <param name="Quality">Quality of the JPEG that it is kept as.</param>
internal sealed record Edit(string Name, Func<EditInput, Scene> Make, int Quality = 85);

/// <summary>What an edit works on.</summary>
/// <param name="Photo">The photograph.</param>
/// <param name="Others">Other photographs, all of them, which count as sources too.</param>
/// <param name="Strangers">Photographs that nobody knows.</param>
/// <param name="Random">The same for the same seed, edit and photograph.</param>
internal sealed record EditInput(Photo Photo, IReadOnlyList<Photo> Others, IReadOnlyList<Photo> Strangers, Random Random)
{
    public Scene Scene => Scene.Of(Photo);

    /// <summary>A number between two.</summary>
    public double Between(double least, double most) => least + (most - least) * Random.NextDouble();

    /// <summary>One of some.</summary>
    public T OneOf<T>(params IReadOnlyList<T> items) => items[Random.Next(items.Count)];

    /// <summary>Another photograph than this and those already taken; the same where there is no other.</summary>
    public Photo Another(params IReadOnlyList<Photo> taken)
    {
        List<Photo> free = [.. Others.Where(o => o != Photo && !taken.Contains(o))];
        return free.Count == 0 ? Photo : OneOf<Photo>(free);
    }
}
