using Catchlight.Conversations.Words;

namespace Catchlight.Conversations.Signs;

/// <summary>Reads every message once for the wordings of all signs. Not safe for threads.</summary>
internal sealed class SignFinder
{
    // Wordings stand near the beginning of a message or nowhere; an email of any length is read that far.
    private const int LongestText = 20_000;

    // In a letter so many words stand together that weak wordings come up by chance.
    private const int Letter = 600;

    private static readonly Lazy<Compiled> Book = new(() => new Compiled());

    private readonly PhraseMatcher _matcher = new(Book.Value.Phrases);
    private readonly List<PhraseHit> _found = [];

    /// <summary>Where each list of phrases stands, whoever wrote it, in the order of the messages.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="cancellation">Stops it.</param>
    public Dictionary<PhraseList, List<Hit>> Find(IReadOnlyList<Message> messages, CancellationToken cancellation)
    {
        var hits = new Dictionary<PhraseList, List<Hit>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < messages.Count; i++)
        {
            if (messages[i].Kind == MessageKind.System || messages[i].Text.Length == 0)
                continue;
            if (i % 1024 == 0)
                cancellation.ThrowIfCancellationRequested();
            _found.Clear();
            _matcher.Find(messages[i].Text.AsSpan(0, Math.Min(messages[i].Text.Length, LongestText)), _found);
            foreach (var hit in _found)
            {
                var (list, standing) = Book.Value.Lists[hit.Phrase];
                if (!hits.TryGetValue(list, out var places))
                    hits.Add(list, places = []);
                if (standing == Standing.Alone || messages[i].Text.Length <= Letter)
                    places.Add(new(i, hit.Start, hit.End, standing));
            }
        }
        return hits;
    }

    /// <summary>The wordings of all signs in one tree, and what each belongs to.</summary>
    private sealed class Compiled
    {
        public Compiled()
        {
            var lists = AllSigns.InOrder.SelectMany(sign => sign.Lists).Distinct<PhraseList>(ReferenceEqualityComparer.Instance).ToList();
            Lists = [.. lists.SelectMany(list => list.Phrases.Select(phrase => (list, PhraseList.StandingOf(phrase))))];
            Phrases = new([.. lists.SelectMany(list => list.Phrases.Select(PhraseList.Plain))]);
        }

        public (PhraseList List, Standing Standing)[] Lists { get; }

        public PhraseBook Phrases { get; }
    }
}
