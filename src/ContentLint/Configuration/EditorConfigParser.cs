using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Configuration;

/// <summary>Reads one .editorconfig file line by line.</summary>
internal sealed class EditorConfigParser
{
    // The specification asks for 1,024 and leaves the rest to us.
    private const int MaxNameLength = 4_096;

    private readonly SourceText _source;
    private readonly ImmutableArray<EditorConfigSection>.Builder _sections = ImmutableArray.CreateBuilder<EditorConfigSection>();
    private readonly ImmutableArray<EditorConfigPair>.Builder _pairs = ImmutableArray.CreateBuilder<EditorConfigPair>();
    private readonly ImmutableArray<EditorConfigError>.Builder _errors = ImmutableArray.CreateBuilder<EditorConfigError>();
    private ImmutableArray<EditorConfigPair> _preamble = [];
    private EditorConfigSection? _section;

    private EditorConfigParser(SourceText source) => _source = source;

    public static EditorConfigFile Parse(string folder, SourceText source)
    {
        var parser = new EditorConfigParser(source);
        for (var line = 0; line < source.LineCount; line++)
            parser.ReadLine(parser.Trim(source.GetLineSpan(line)));
        parser.CloseSection();
        return new(folder, source, parser._preamble, parser._sections.ToImmutable(), parser._errors.ToImmutable());
    }

    private void ReadLine(TextSpan line)
    {
        var text = _source[line];
        if (text.IsEmpty || text[0] is '#' or ';')
            return;
        if (text[0] == '[')
            OpenSection(line);
        else
            ReadPair(line);
    }

    private void OpenSection(TextSpan line)
    {
        CloseSection();
        var text = _source[line];
        if (text.Length > 1 && text[^1] == ']' && text.Length <= MaxNameLength + 2)
        {
            _section = new(new(text[1..^1].ToString()), new(line.Start + 1, line.Length - 2), []);
            return;
        }

        // What follows must not fall to the section before, which is for other files.
        _section = new(Glob: null, line, []);
        _errors.Add(new(line, text[^1] == ']'
            ? LocalizableText.Of("this section's name is longer than {0} characters, so its keys hold for no file", MaxNameLength.ToString(CultureInfo.InvariantCulture))
            : LocalizableText.Of("a section header ends with ']' and has nothing after it, not even a comment; this section's keys hold for no file")));
    }

    private void ReadPair(TextSpan line)
    {
        var equals = _source[line].IndexOf('=');
        if (equals <= 0)
        {
            _errors.Add(new(line, LocalizableText.Of(equals == 0
                ? "there is no key before the '='"
                : "this line is no section, no 'key = value' and no comment")));
            return;
        }

        var key = Trim(new(line.Start, equals));
        var value = Trim(TextSpan.FromBounds(line.Start + equals + 1, line.End));
        _pairs.Add(new(_source[key].ToString().ToLowerInvariant(), _source[value].ToString(), key, value));
    }

    private void CloseSection()
    {
        if (_section is null)
            _preamble = _pairs.ToImmutable();
        else
            _sections.Add(_section with { Pairs = _pairs.ToImmutable() });
        _pairs.Clear();
    }

    private TextSpan Trim(TextSpan span)
    {
        var text = _source[span];
        var end = span.Start + text.TrimEnd().Length;
        return TextSpan.FromBounds(end - text.TrimEnd().TrimStart().Length, end);
    }
}
