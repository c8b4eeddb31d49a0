using ContentLint.Text;

namespace ContentLint.Syntax.Readers;

/// <summary>
/// Data before a Markdown text, between lines of "---" (YAML) or "+++" (TOML). <paramref name="End"/> is where the text
/// begins, 0 if there is no such data; <paramref name="Title"/> is the value of the key "title" if the file spells it just as
/// it is meant, else empty.
/// </summary>
internal readonly record struct FrontMatter(int End, TextSpan Title)
{
    private const string TitleKey = "title";

    public static FrontMatter Find(SourceText source)
    {
        var mark = source[source.GetLineSpan(0)].TrimEnd();
        if (mark is not ("---" or "+++"))
            return default;
        var title = default(TextSpan);
        for (var number = 1; number < source.LineCount; number++)
        {
            var line = source.GetLineSpan(number);
            var text = source[line].TrimEnd();
            if (text.SequenceEqual(mark) || (mark[0] == '-' && text is "..."))
                return new(number + 1 < source.LineCount ? source.GetPosition(new(number + 1, 0)) : source.Length, title);
            if (title.IsEmpty)
                title = FindTitle(source, line);
        }

        return default;
    }

    private static TextSpan FindTitle(SourceText source, TextSpan line)
    {
        var text = source[line];
        if (!text.StartsWith(TitleKey, StringComparison.OrdinalIgnoreCase))
            return default;
        var at = TitleKey.Length;
        while (at < text.Length && text[at] == ' ')
            at++;
        if (at == text.Length || text[at] is not (':' or '='))
            return default;
        var value = Shape.Trim(source.Text, TextSpan.FromBounds(line.Start + at + 1, line.End));
        return value.IsEmpty ? default : Unquote(source.Text, value);
    }

    private static TextSpan Unquote(string text, TextSpan value)
    {
        var quote = text[value.Start];
        if (quote is '"' or '\'')
        {
            var inner = new TextSpan(value.Start + 1, Math.Max(0, value.Length - 2));
            var isVerbatim = value.Length > 2
                && text[value.End - 1] == quote
                && !text.AsSpan(inner.Start, inner.Length).ContainsAny(quote, '\\');
            return isVerbatim ? inner : default;
        }

        if (!char.IsLetterOrDigit(quote) && quote < 0x80)
            return default;
        var comment = text.AsSpan(value.Start, value.Length).IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? value : Shape.Trim(text, value with { Length = comment });
    }
}
