using System.Text;
using Catchlight.Accuracy.Editing;
using Catchlight.Accuracy.Rendering;
using Catchlight.Imaging.Hashing;

namespace Catchlight.Accuracy.Running;

/// <summary>Makes the edited pictures, always the same for the same photographs, edits and seed.</summary>
internal sealed class QueryMaker(WorkFolder work, IReadOnlyList<Photo> references, IReadOnlyList<Photo> absent, SamePhotograph same, int seed)
{
    /// <summary>One for each edit and photograph, of the absent ones too.</summary>
    /// <param name="edits">The edits.</param>
    /// <param name="every">Takes only every n-th photograph of each set.</param>
    /// <param name="threads">How many are made at once.</param>
    /// <param name="done">Called for each.</param>
    public IReadOnlyList<QueryRecord> Make(IReadOnlyList<Edit> edits, int every, int threads, Action done)
    {
        List<(Edit Edit, Photo Photo, bool Known)> jobs = [.. edits.SelectMany(edit => Each(references, every).Select(photo => (edit, photo, true)).Concat(Each(absent, every).Select(photo => (edit, photo, false))))];
        var queries = new QueryRecord[jobs.Count];
        Parallel.For(0, jobs.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            queries[i] = Make(i, jobs[i].Edit, jobs[i].Photo, jobs[i].Known);
            done();
        });
        return queries;
    }

    /// <summary>How many <see cref="Make(IReadOnlyList{Edit}, int, int, Action)"/> makes.</summary>
    public int Count(int edits, int every) => edits * (Each(references, every).Count() + Each(absent, every).Count());

    private QueryRecord Make(int number, Edit edit, Photo photo, bool known)
    {
        var random = new Random(Seed(edit.Name, photo.Name));
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

    private static IEnumerable<Photo> Each(IReadOnlyList<Photo> photos, int every) => photos.GroupBy(photo => photo.Set).SelectMany(set => set.Where((_, i) => i % every == 0));

    /// <summary>FNV-1a, so that neither the order of edits nor the platform changes what is drawn.</summary>
    private int Seed(string edit, string photo)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes($"{seed}|{edit}|{photo}"))
            hash = unchecked((hash ^ b) * 16777619u);
        return unchecked((int)hash);
    }
}
