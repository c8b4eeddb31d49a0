namespace ContentLint.Rules.Kinds;

/// <summary>
/// Finds the earlier paragraphs of a document that share fingerprints with a later one. What it looks at is bounded for each
/// fingerprint, so that a phrase that stands everywhere costs no more than any other.
/// </summary>
internal sealed class ParagraphIndex(int paragraphs)
{
    private const int MaxPlaces = 8;
    private const int MaxCandidates = 8;

    // For each fingerprint the number of its last place; each place points to the one before it.
    private readonly Dictionary<ulong, int> _last = [];
    private readonly List<(int Paragraph, int Before)> _places = [];
    private readonly int[] _shared = new int[paragraphs];
    private readonly List<int> _candidates = [];

    /// <summary>
    /// The paragraphs that share most fingerprints, at most <see cref="MaxCandidates"/> of them; good until the next call.
    /// </summary>
    public IReadOnlyList<int> Find(List<ulong> fingerprints)
    {
        foreach (var candidate in _candidates)
            _shared[candidate] = 0;
        _candidates.Clear();
        foreach (var fingerprint in fingerprints)
            Count(fingerprint);
        _candidates.Sort((one, other) =>
            _shared[one] != _shared[other] ? _shared[other].CompareTo(_shared[one]) : one.CompareTo(other));
        for (var at = MaxCandidates; at < _candidates.Count; at++)
            _shared[_candidates[at]] = 0;
        if (_candidates.Count > MaxCandidates)
            _candidates.RemoveRange(MaxCandidates, _candidates.Count - MaxCandidates);
        return _candidates;
    }

    public void Add(int paragraph, List<ulong> fingerprints)
    {
        foreach (var fingerprint in fingerprints)
        {
            _places.Add((paragraph, _last.GetValueOrDefault(fingerprint, -1)));
            _last[fingerprint] = _places.Count - 1;
        }
    }

    private void Count(ulong fingerprint)
    {
        var place = _last.GetValueOrDefault(fingerprint, -1);
        for (var seen = 0; place >= 0 && seen < MaxPlaces; seen++)
        {
            var (paragraph, before) = _places[place];
            if (_shared[paragraph]++ == 0)
                _candidates.Add(paragraph);
            place = before;
        }
    }
}
