using System.Buffers;
using System.Collections.Immutable;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Linting.Directives;

/// <summary>
/// Reads comments as directives: the tool's name, a verb, names parted by commas, a colon, the reason. What is wrong becomes a
/// finding, and a directive that is wrong silences nothing.
/// </summary>
/// <param name="source">What the comments stand in.</param>
/// <param name="known">The rules that may be named.</param>
/// <param name="tell">Takes what is wrong: CL0004 or CL0008.</param>
internal sealed class DirectiveParser(SourceText source, KnownRules known, Action<Diagnostic> tell)
{
    private const string Tool = "contentlint";

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n:,");

    private static readonly ImmutableArray<string> Openings = ["<!--", "{/*"];
    private static readonly ImmutableArray<string> Closings = ["-->", "*/}"];

    private static readonly ImmutableArray<KeyValuePair<string, DirectiveVerb>> Verbs =
    [
        new("disable", DirectiveVerb.Disable),
        new("disable-file", DirectiveVerb.DisableFile),
        new("disable-next", DirectiveVerb.DisableNext),
        new("restore", DirectiveVerb.Restore),
    ];

    private static IEnumerable<string> VerbNames => Verbs.Select(verb => verb.Key);

    /// <summary>Null for a comment that is no directive, and for one that is wrong.</summary>
    public Directive? Parse(TextSpan comment)
    {
        var rest = ContentOf(comment);
        var tool = TakeWord(ref rest);
        var verb = TakeWord(ref rest);
        if (!Is(tool, Tool))
        {
            if (NearestName.Find(source[tool].ToString(), [Tool]) is not null && FindVerb(verb) is not null)
                TellInvalid(tool, LocalizableText.Of("'{0}' is not '{1}', so this comment silences nothing", source[tool].ToString(), Tool));
            return null;
        }

        if (FindVerb(verb) is not { } known)
        {
            var word = source[verb].ToString();
            TellInvalid(verb.IsEmpty ? tool : verb, DescribeVerb(word));
            return null;
        }

        return known is DirectiveVerb.Restore ? ParseRestore(comment, rest) : ParseDisable(comment, known, rest);
    }

    private Directive? ParseRestore(TextSpan comment, TextSpan rest)
    {
        var colon = source[rest].IndexOf(':');
        var targets = ParseTargets(colon < 0 ? rest : rest with { Length = colon });
        return targets is null ? null : new(comment, DirectiveVerb.Restore, targets.Value, Reason: string.Empty);
    }

    private Directive? ParseDisable(TextSpan comment, DirectiveVerb verb, TextSpan rest)
    {
        var colon = source[rest].IndexOf(':');
        var targets = ParseTargets(colon < 0 ? rest : rest with { Length = colon });
        if (targets is null)
            return null;
        if (targets.Value.IsEmpty)
        {
            TellInvalid(comment, LocalizableText.Of("this directive names no rule; name those that it is for, or a category"));
            return null;
        }

        var reason = colon < 0 ? string.Empty : source[rest][(colon + 1)..].Trim().ToString();
        if (reason.Length > 0)
            return new(comment, verb, targets.Value, reason);
        tell(new(ToolDiagnostics.DirectiveWithoutReason, source, comment));
        return null;
    }

    // Null when one of the names is wrong; all of those are told.
    private ImmutableArray<DirectiveTarget>? ParseTargets(TextSpan list)
    {
        var targets = ImmutableArray.CreateBuilder<DirectiveTarget>();
        var isWrong = false;
        foreach (var part in source[list].Split(','))
        {
            var (start, length) = part.GetOffsetAndLength(list.Length);
            var name = Trim(new(list.Start + start, length));
            if (name.IsEmpty)
                continue;
            var text = source[name].ToString();
            ImmutableArray<string> ids = [.. known.FindIds(text).Where(id => !ToolDiagnostics.AreAlwaysTold(id))];
            if (ids.IsEmpty)
            {
                TellInvalid(name, known.FindIds(text).IsEmpty
                    ? DescribeTarget(text)
                    : LocalizableText.Of("'{0}' cannot be silenced: it is about the run itself", text));
                isWrong = true;
            }

            targets.Add(new(name, ids));
        }

        return isWrong ? null : targets.ToImmutable();
    }

    private TextSpan ContentOf(TextSpan comment)
    {
        var text = source[comment];
        var (start, end) = (comment.Start, comment.End);
        foreach (var opening in Openings)
            start += text.StartsWith(opening, StringComparison.Ordinal) ? opening.Length : 0;
        foreach (var closing in Closings)
            end -= text.EndsWith(closing, StringComparison.Ordinal) ? closing.Length : 0;
        return Trim(TextSpan.FromBounds(start, Math.Max(start, end)));
    }

    private TextSpan TakeWord(ref TextSpan rest)
    {
        var length = source[rest].IndexOfAny(WordEnds);
        var word = length < 0 ? rest : rest with { Length = length };
        rest = Trim(TextSpan.FromBounds(word.End, rest.End));
        return word;
    }

    private TextSpan Trim(TextSpan span)
    {
        var text = source[span];
        var start = span.Start + (text.Length - text.TrimStart().Length);
        return TextSpan.FromBounds(start, Math.Max(start, span.End - (text.Length - text.TrimEnd().Length)));
    }

    private DirectiveVerb? FindVerb(TextSpan word)
    {
        foreach (var (name, verb) in Verbs)
        {
            if (Is(word, name))
                return verb;
        }

        return null;
    }

    private bool Is(TextSpan word, string name) => source[word].Equals(name, StringComparison.OrdinalIgnoreCase);

    private void TellInvalid(TextSpan span, LocalizableText message) =>
        tell(new(ToolDiagnostics.InvalidDirective, source, span) { Arguments = [message] });

    private static LocalizableText DescribeVerb(string word) => NearestName.Find(word, VerbNames) is { } nearest
        ? LocalizableText.Of("'{0}' is no directive; did you mean '{1}'?", word, nearest)
        : LocalizableText.Of("'{0}' is no directive; choose one of {1}", word, string.Join(", ", VerbNames));

    private LocalizableText DescribeTarget(string name) => NearestName.Find(name, known.Names.Concat(KnownRules.Categories)) is { } nearest
        ? LocalizableText.Of("there is no rule or category '{0}'; did you mean '{1}'?", name, nearest)
        : LocalizableText.Of("there is no rule or category '{0}'", name);
}
