using Catchlight.Accuracy.Editing;
using Catchlight.Accuracy.Rendering;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Accuracy.Running;

/// <summary>Makes the edited pictures, always the same for the same photographs, edits and seed.</summary>
internal sealed class QueryMaker(WorkFolder work, IReadOnlyList<Photo> references, IReadOnlyList<Photo> absent, SamePhotograph same, int seed)
{
    /// <summary>For each edit and photograph, of the absent ones too.</summary>
    /// <param name="edits">The edits.</param>
    /// <param name="choice">Which photographs, and how often each.</param>
    /// <param name="threads">How many are made at once.</param>
    /// <param name="done">Called for each.</param>
    public IReadOnlyList<QueryRecord> Make(IReadOnlyList<Edit> edits, QueryChoice choice, int threads, Action done)
    {
        List<(Edit Edit, Photo Photo, bool Known, int Instance)> jobs =
        [
            .. from edit in edits
               from asked in choice.Of(references).Select(photo => (Photo: photo, Known: true)).Concat(choice.Of(absent).Select(photo => (Photo: photo, Known: false)))
               from instance in Enumerable.Range(0, choice.Instances)
               select (edit, asked.Photo, asked.Known, instance),
        ];
        var queries = new QueryRecord[jobs.Count];
        Parallel.For(0, jobs.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            queries[i] = Make(i, jobs[i].Edit, jobs[i].Photo, jobs[i].Known, jobs[i].Instance);
            done();
        });
        return queries;
    }

    /// <summary>How many <see cref="Make(IReadOnlyList{Edit}, QueryChoice, int, Action)"/> makes.</summary>
    public int Count(int edits, QueryChoice choice) => edits * choice.Instances * (choice.Of(references).Count() + choice.Of(absent).Count());

    private QueryRecord Make(int number, Edit edit, Photo photo, bool known, int instance)
    {
        var random = new Random(QuerySeed.Of(seed + instance, edit.Name, photo.Name));
        // Whatever is joined to an absent picture is absent too.
        var scene = edit.Make(new EditInput(photo, known ? references : absent, absent, random));
        var file = $"{number:d5}.jpg";
        var jpeg = VipsPaint.Jpeg(scene.Image, edit.Quality);
        File.WriteAllBytes(work.QueryFile(file), jpeg);
        var (hashes, quality) = PdqHasher.HashDihedral(VipsPaint.Decode(jpeg));
        return new(file, edit.Name, photo.Set, known ? [.. scene.Photos.Select(Truth).DistinctBy(truth => same.Of(truth.Reference))] : [], scene.Width, scene.Height,
            [.. Enumerable.Range(0, hashes.Count).Select(i => hashes[i].ToString())], quality.Value);
    }

    private static TruthRecord Truth(Placed placed)
    {
        var corners = placed.Visible.Corners.Corners;
        return new(placed.Photo.Name, [.. corners.SelectMany(c => new[] { c.X, c.Y })], [.. corners.Select(placed.ToScene.Apply).SelectMany(c => new[] { c.X, c.Y })]);
    }
}
