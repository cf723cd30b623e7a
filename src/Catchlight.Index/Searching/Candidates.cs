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
        // Of each part of the index the upright and the mirrored query one after the other.
        var jobs = snapshot.Segments.SelectMany(Groups).SelectMany(group => new[] { (group.Segment, group.Pages, Mirrored: 0), (group.Segment, group.Pages, Mirrored: 1) }).ToArray();
        BestScores[] scores = [new(options.MaxFeatureCandidates), new(options.MaxFeatureCandidates)];
        var ranked = new List<RankedPicture>[jobs.Length];
        InParallel.For(
            jobs.Length, options.MaxParallelism,
            job => ranked[job] = FeatureVotes.Rank(jobs[job].Segment, jobs[job].Pages, queries[jobs[job].Mirrored], options, scores[jobs[job].Mirrored], cancellationToken), cancellationToken);
        for (var mirrored = 0; mirrored < 2; mirrored++)
        {
            var best = Enumerable.Range(0, jobs.Length)
                .Where(job => jobs[job].Mirrored == mirrored)
                .SelectMany(job => ranked[job].Select(picture => (jobs[job].Segment, picture.Ordinal, picture.Score, picture.Votes)))
                .OrderByDescending(picture => picture.Score).ThenBy(picture => picture.Segment.Entry.First).ThenBy(picture => picture.Ordinal)
                .Take(options.MaxFeatureCandidates)
                .Where((picture, place) => place < AlwaysWorth || picture.Votes >= MoreThanChance);
            foreach (var (segment, ordinal, _, _) in best)
                yield return new Candidate(segment, ordinal, null, mirrored == 0 ? Handedness.Upright : Handedness.Mirrored);
        }
    }

    private static IEnumerable<(Segment Segment, PageRange Pages)> Groups(Segment segment)
    {
        for (var first = 0; first < segment.Pages.Count; first += VoteGroup.Pages)
            yield return (segment, new PageRange(first, Math.Min(VoteGroup.Pages, segment.Pages.Count - first)));
    }
}
