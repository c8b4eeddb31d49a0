using System.Runtime.InteropServices;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Finds the earlier paragraphs of a document that share fingerprints with a later one. What it looks at is bounded for each
/// fingerprint, so that a phrase that stands everywhere costs no more than any other.
/// </summary>
/// <param name="paragraphs">How many there are.</param>
/// <param name="fingerprints">How many to make room for.</param>
internal sealed class ParagraphIndex(int paragraphs, int fingerprints)
{
    private const int MaxPlaces = 8;
    private const int MaxCandidates = 8;

    // For each fingerprint the number of its last place, from 1; each place points to the one before it, 0 for none.
    private readonly Dictionary<ulong, int> _last = new(fingerprints);
    private readonly List<(int Paragraph, int Before)> _places = new(fingerprints);
    private readonly int[] _shared = new int[paragraphs];
    private readonly List<int> _candidates = [];

    /// <summary>
    /// The paragraphs that share most fingerprints, at most <see cref="MaxCandidates"/> of them; good until the next call.
    /// </summary>
    public List<int> Find(List<ulong> wanted)
    {
        foreach (var candidate in _candidates)
            _shared[candidate] = 0;
        _candidates.Clear();
        foreach (var fingerprint in wanted)
            Count(fingerprint);
        _candidates.Sort((one, other) =>
            _shared[one] != _shared[other] ? _shared[other].CompareTo(_shared[one]) : one.CompareTo(other));
        for (var at = MaxCandidates; at < _candidates.Count; at++)
            _shared[_candidates[at]] = 0;
        if (_candidates.Count > MaxCandidates)
            _candidates.RemoveRange(MaxCandidates, _candidates.Count - MaxCandidates);
        return _candidates;
    }

    public void Add(int paragraph, List<ulong> own)
    {
        foreach (var fingerprint in own)
        {
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, fingerprint, out _);
            _places.Add((paragraph, last));
            last = _places.Count;
        }
    }

    private void Count(ulong fingerprint)
    {
        var place = _last.GetValueOrDefault(fingerprint);
        for (var seen = 0; place > 0 && seen < MaxPlaces; seen++)
        {
            var (paragraph, before) = _places[place - 1];
            if (_shared[paragraph]++ == 0)
                _candidates.Add(paragraph);
            place = before;
        }
    }
}
