using System.Collections.Frozen;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>What one rule asks of the dates of a document.</summary>
internal abstract class DateCheck(DiagnosticDescriptor descriptor, RuleVoice voice)
{
    protected DiagnosticDescriptor Descriptor => descriptor;

    public abstract void Report(in DocumentContext context, FrozenDictionary<LanguageProfile, DateWords> languages);

    protected bool HoldsVoice(Token token) => voice.Judges(token);

    /// <summary>From the day of the week, if there is one, to the end of the date and of the bracket that it stands in.</summary>
    protected static TextSpan SpanOf(Document document, in WrittenDate date)
    {
        if (date.Weekday == 0)
            return date.Span;
        var tokens = document.Tokens;
        var end = Math.Max(date.End, date.WeekdayToken + 1);
        if (end < tokens.Length && document[tokens[end]] is [')'])
            end++;
        return TextSpan.FromBounds(tokens[Math.Min(date.First, date.WeekdayToken)].Span.Start, tokens[end - 1].Span.End);
    }
}
