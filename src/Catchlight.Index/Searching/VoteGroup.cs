using System.Runtime.InteropServices;
using Catchlight.Index.Segments;

namespace Catchlight.Index.Searching;

/// <summary>
/// The votes for the pictures of a few pages, looked at together so that their sums stay in the processor's cache. For one thread; used again for one
/// group after the other.
/// </summary>
internal sealed class VoteGroup
{
    /// <summary>Pages of a group: a picture in it is told by 16 bits.</summary>
    public const int Pages = (ushort.MaxValue + 1) >> SegmentLayout.PageBits;

    private const double SignatureSigma = 16;
    private const int Levels = 256;
    // Sums of this many pictures are looked at first, so that most of the others need not be.
    private const int LookedAtFirst = 64;
    private const uint Chosen = 1u << 31;

    private static readonly float[] Nearness = [.. Enumerable.Range(0, 65).Select(distance => (float)Math.Exp(-(distance * distance) / (SignatureSigma * SignatureSigma)))];

    // What all votes for a picture weigh together; while votes are gathered, the places of those that were chosen.
    private readonly uint[] _sums = new uint[Pages * SegmentLayout.PageLength];
    private readonly int[] _picturesOfLevel = new int[Levels];
    private readonly List<Vote> _votes = [];
    private readonly List<NearPosting> _near = [];
    private readonly List<Vote> _gathered = [];
    private readonly List<int> _pictures = [];
    private readonly List<int> _ends = [];
    private Vote[] _sorted = [];

    /// <summary>Collects the votes of a query for the pictures of a segment in some pages, at most <see cref="Pages"/>.</summary>
    public void Collect(Segment segment, PageRange pages, QueryWords query, int maxDistance, CancellationToken cancellationToken)
    {
        _votes.Clear();
        Array.Clear(_sums);
        foreach (var (word, feature, rarity) in query.Lookups)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _near.Clear();
            segment.FindNear(word.Number, word.Signature, maxDistance, pages, _near);
            foreach (ref readonly var posting in CollectionsMarshal.AsSpan(_near))
            {
                if (!AgreementOfVotes.TryBin((byte)(query.Angles[feature] - posting.Angle), query.Scales[feature] - posting.Scale, out var bin))
                    continue;
                var picture = (ushort)(posting.Picture - pages.FirstPicture);
                var weight = (ushort)(rarity * Nearness[posting.Distance] * Vote.One);
                _sums[picture] += weight;
                _votes.Add(new Vote(picture, (ushort)feature, bin, weight));
            }
        }
    }

    /// <summary>Chooses the pictures with the highest sums, some dozens.</summary>
    public void ChooseHeaviest()
    {
        Array.Clear(_picturesOfLevel);
        foreach (var sum in _sums)
            _picturesOfLevel[LevelOf(sum)]++;
        var level = Levels - 1;
        for (var pictures = _picturesOfLevel[level]; level > 0 && pictures + _picturesOfLevel[level - 1] <= LookedAtFirst; level--)
            pictures += _picturesOfLevel[level - 1];
        Choose((uint)level * Vote.One, static (_, _) => true);
    }

    /// <summary>Chooses pictures that were not chosen before.</summary>
    /// <param name="least">The least sum of weights.</param>
    /// <param name="isWanted">Asked about those: its place in the group and the sum.</param>
    public void Choose(uint least, Func<int, uint, bool> isWanted)
    {
        _pictures.Clear();
        least = Math.Max(least, 1);
        for (var picture = 0; picture < _sums.Length; picture++)
            if (_sums[picture] is var sum && sum >= least && isWanted(picture, sum))
            {
                _sums[picture] = Chosen | (uint)_pictures.Count;
                _pictures.Add(picture);
            }
        Gather();
    }

    /// <summary>How many pictures were chosen.</summary>
    public int Count => _pictures.Count;

    /// <summary>Which picture of the group the one at a place is.</summary>
    public int PictureAt(int place) => _pictures[place];

    /// <summary>The votes for it, those of one feature one after the other.</summary>
    public ReadOnlySpan<Vote> VotesAt(int place) => _sorted.AsSpan(place == 0 ? 0 : _ends[place - 1], _ends[place] - (place == 0 ? 0 : _ends[place - 1]));

    private static int LevelOf(uint sum) => (int)Math.Min(sum / Vote.One, Levels - 1);

    /// <summary>A counting sort of the votes for chosen pictures.</summary>
    private void Gather()
    {
        _gathered.Clear();
        _ends.Clear();
        CollectionsMarshal.SetCount(_ends, _pictures.Count);
        var next = CollectionsMarshal.AsSpan(_ends);
        next.Clear();
        foreach (ref readonly var vote in CollectionsMarshal.AsSpan(_votes))
            if (_sums[vote.Picture] >= Chosen)
            {
                next[(int)(_sums[vote.Picture] & ~Chosen)]++;
                _gathered.Add(vote);
            }
        var total = 0;
        foreach (ref var start in next)
            (start, total) = (total, total + start);
        if (_sorted.Length < total)
            _sorted = new Vote[Math.Max(total, 2 * _sorted.Length)];
        foreach (ref readonly var vote in CollectionsMarshal.AsSpan(_gathered))
            _sorted[next[(int)(_sums[vote.Picture] & ~Chosen)]++] = vote;
        foreach (var picture in _pictures)
            _sums[picture] = 0;
    }
}
