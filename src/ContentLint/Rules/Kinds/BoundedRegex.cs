using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// A regular expression of a rule that no text can hold up. It runs on the backtracking engine, which is built in microseconds; when a
/// search takes too long there, it moves for good to the automaton (<see cref="RegexOptions.NonBacktracking"/>), which is linear in the
/// text but takes milliseconds to build. Both find the same matches with the same groups.
/// </summary>
internal sealed class BoundedRegex(string pattern, bool keepsCase)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private Regex? _regex;
    private Regex? _backwards;
    private bool _isSlowBackwards;

    // Two threads may both build it; they build the same.
    private Regex Current => _regex ??= new(pattern, Options, Patience);

    private RegexOptions Options => RegexOptions.CultureInvariant | (keepsCase ? RegexOptions.None : RegexOptions.IgnoreCase);

    /// <summary>The engine that is linear in the text; building it proves that the pattern can run so.</summary>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    /// <exception cref="NotSupportedException">It cannot run in time linear in the text.</exception>
    public Regex BuildAutomaton() => new(pattern, Options | RegexOptions.NonBacktracking, Regex.InfiniteMatchTimeout);

    public bool IsMatch(ReadOnlySpan<char> text)
    {
        try
        {
            return Current.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            _regex = BuildAutomaton();
            return _regex.IsMatch(text);
        }
    }

    /// <summary>
    /// False when no match of a pattern that ends in \z is in the text: told by one try, from the end towards the start. Where the match
    /// is, and what its groups hold, only the search from the start tells. A pattern that once took too long is not tried so again.
    /// </summary>
    public bool MayEnd(ReadOnlySpan<char> text)
    {
        if (_isSlowBackwards)
            return true;
        try
        {
            return (_backwards ??= new(pattern, Options | RegexOptions.RightToLeft, Patience)).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return _isSlowBackwards = true;
        }
    }

    /// <summary>The first match inside of a span, which the pattern sees as the whole text.</summary>
    public Match Match(string text, TextSpan span)
    {
        try
        {
            return Current.Match(text, span.Start, span.Length);
        }
        catch (RegexMatchTimeoutException)
        {
            _regex = BuildAutomaton();
            return _regex.Match(text, span.Start, span.Length);
        }
    }

    /// <summary>All matches inside of a span, which the pattern sees as the whole text.</summary>
    public ImmutableArray<Match> Matches(string text, TextSpan span)
    {
        try
        {
            return Collect(Current.Match(text, span.Start, span.Length));
        }
        catch (RegexMatchTimeoutException)
        {
            _regex = BuildAutomaton();
            return Collect(_regex.Match(text, span.Start, span.Length));
        }
    }

    private static ImmutableArray<Match> Collect(Match match)
    {
        var matches = ImmutableArray.CreateBuilder<Match>();
        for (; match.Success; match = match.NextMatch())
            matches.Add(match);
        return matches.ToImmutable();
    }
}
