using Catchlight.Imaging;
using Catchlight.Imaging.Geometry;
using Catchlight.Index.Segments;
using Catchlight.Index.Words;

namespace Catchlight.Index.Searching;

/// <summary>Finds the pictures that are worth verifying: those with a near hash, then those with the most votes of local features.</summary>
internal static class Candidates
{
    // Beyond the first few, what agrees in no more features than chance brings is not worth a proof.
    private const int AlwaysWorth = 8;
    private const int MoreThanChance = 5;

    public static IReadOnlyList<Candidate> Find(Snapshot snapshot, Fingerprint query, Vocabulary vocabulary, SearchOptions options, CancellationToken cancellationToken)
    {
        if (snapshot.Segments.Count == 0)
            return [];
        var chosen = new List<Candidate>();
        var places = new Dictionary<(Segment, int), int>();
        foreach (var candidate in FindByHash(snapshot, query, options, cancellationToken).Concat(FindByFeatures(snapshot, query, vocabulary, options, cancellationToken)))
            if (places.TryAdd((candidate.Segment, candidate.Ordinal), chosen.Count))
                chosen.Add(candidate);
            else if (places[(candidate.Segment, candidate.Ordinal)] is var place && chosen[place].Handedness != candidate.Handedness)
                chosen[place] = chosen[place] with { Handedness = Handedness.Either };
        return chosen;
    }

    /// <summary>The nearest first.</summary>
    private static IEnumerable<Candidate> FindByHash(Snapshot snapshot, Fingerprint query, SearchOptions options, CancellationToken cancellationToken)
    {
        if (!query.Quality.IsUsable)
            return [];
        var nearest = new Dictionary<(Segment Segment, int Ordinal), NearHash>();
        var hits = new List<HashHit>();
        foreach (var segment in snapshot.Segments)
            for (var orientation = 0; orientation < query.Orientations.Count; orientation++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                hits.Clear();
                segment.Hashes.Find(query.Orientations[orientation], hits);
                foreach (var hit in hits)
                    if (!nearest.TryGetValue((segment, hit.Ordinal), out var known) || hit.Distance < known.Distance)
                        nearest[(segment, hit.Ordinal)] = new NearHash(hit.Distance, orientation == 0);
            }
        return nearest
            .OrderBy(pair => pair.Value.Distance).ThenBy(pair => pair.Key.Segment.Entry.First).ThenBy(pair => pair.Key.Ordinal)
            .Take(options.MaxHashCandidates)
            .Select(pair => new Candidate(pair.Key.Segment, pair.Key.Ordinal, pair.Value, Handedness.Either));
    }

    /// <summary>The best of the upright query, then the best of the mirrored one.</summary>
    private static IEnumerable<Candidate> FindByFeatures(Snapshot snapshot, Fingerprint query, Vocabulary vocabulary, SearchOptions options, CancellationToken cancellationToken)
    {
        var queries = new QueryWords[2];
        InParallel.For(2, options.MaxParallelism, mirrored => queries[mirrored] = QueryWords.Of(mirrored == 0 ? query.Features : query.Features.Mirrored, snapshot, vocabulary, options), cancellationToken);
        var jobs = snapshot.Segments.Count * 2;
        var ranked = new List<RankedPicture>[jobs];
        InParallel.For(jobs, options.MaxParallelism, job => ranked[job] = FeatureVotes.Rank(snapshot.Segments[job / 2], queries[job % 2], options, cancellationToken), cancellationToken);
        for (var mirrored = 0; mirrored < 2; mirrored++)
        {
            var best = Enumerable.Range(0, jobs)
                .Where(job => job % 2 == mirrored)
                .SelectMany(job => ranked[job].Select(picture => (Segment: snapshot.Segments[job / 2], picture.Ordinal, picture.Score, picture.Votes)))
                .OrderByDescending(picture => picture.Score).ThenBy(picture => picture.Segment.Entry.First).ThenBy(picture => picture.Ordinal)
                .Take(options.MaxFeatureCandidates)
                .Where((picture, place) => place < AlwaysWorth || picture.Votes >= MoreThanChance);
            foreach (var (segment, ordinal, _, _) in best)
                yield return new Candidate(segment, ordinal, null, mirrored == 0 ? Handedness.Upright : Handedness.Mirrored);
        }
    }
}
