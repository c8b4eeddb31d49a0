using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reports a word right after itself, within a sentence and a voice, when it is one that never stands so. Three in a row are meant,
/// and so are names.
/// </summary>
internal sealed class RepeatedWords(
    DiagnosticDescriptor descriptor,
    ImmutableSortedDictionary<string, ImmutableArray<RuleText>> words,
    ImmutableSortedDictionary<string, ImmutableArray<RuleText>> except) : DiagnosticAnalyzer
{
    private readonly FrozenDictionary<string, WordList> _words = words.ToFrozenDictionary(
        language => language.Key,
        language => new WordList(language.Value, except.GetValueOrDefault(language.Key, [])),
        StringComparer.OrdinalIgnoreCase);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentAction((in DocumentContext document) => Report(document));

    private void Report(in DocumentContext context)
    {
        var document = context.Document;
        foreach (var sentence in document.Sentences)
        {
            var tokens = document.TokensOf(sentence);
            for (var at = 1; at < tokens.Length; at++)
            {
                if (tokens[at].Span.Length == tokens[at - 1].Span.Length && AreSame(document, tokens[at - 1], tokens[at]) && IsReported(document, document.BlockOf(sentence), tokens, at))
                    Report(context, tokens[at - 1].Span, tokens[at].Span);
            }
        }
    }

    private static bool AreSame(Document document, Token one, Token other) =>
        one.IsWord && other.IsWord && other.HasSpaceBefore && !other.IsCapitalized
        && one.IsQuoted == other.IsQuoted && document[one].Equals(document[other], StringComparison.OrdinalIgnoreCase);

    private bool IsReported(Document document, Block block, ReadOnlySpan<Token> tokens, int at)
    {
        if (block.Kind is BlockKind.Boilerplate || block.Language is null || !_words.TryGetValue(block.Language.Tag, out var list))
            return false;
        var isName = tokens[at - 1].IsCapitalized && at > 1 && tokens[at - 2].Kind is not TokenKind.Punctuation;
        var isRow = (at > 1 && IsSameWord(document, tokens[at - 2], tokens[at])) || (at + 1 < tokens.Length && IsSameWord(document, tokens[at + 1], tokens[at]));
        return !isName && !isRow && list.Contains(document[tokens[at]]);
    }

    private static bool IsSameWord(Document document, Token one, Token other) =>
        one.IsWord && document[one].Equals(document[other], StringComparison.OrdinalIgnoreCase);

    private void Report(in DocumentContext context, TextSpan first, TextSpan second)
    {
        var document = context.Document;
        var word = document[first].ToString();
        var fix = context.Sink.Replace(TextSpan.FromBounds(first.End, second.End), string.Empty, LocalizableText.Of("Write '{0}' once", word), FixSafety.Safe);
        context.Sink.Report(descriptor, TextSpan.FromBounds(first.Start, second.End), [word], fix, []);
    }

    private sealed class WordList(ImmutableArray<RuleText> words, ImmutableArray<RuleText> except)
    {
        private readonly FrozenSet<string> _words = words.Select(word => word.Value).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        private readonly FrozenSet<string> _except = except.Select(word => word.Value).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        private readonly ImmutableArray<string> _beginnings =
            [.. words.Select(word => word.Value).Where(word => word.EndsWith('*')).Select(word => word[..^1])];

        public bool Contains(ReadOnlySpan<char> word)
        {
            if (_words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return true;
            foreach (var beginning in _beginnings)
            {
                if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                    return !_except.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
            }

            return false;
        }
    }
}
