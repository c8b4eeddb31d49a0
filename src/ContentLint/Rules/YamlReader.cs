using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContentLint.Rules;

/// <summary>
/// Reads one YAML file into values that know their place. Built on YamlDotNet's parser and not on its node model, which stops at
/// the first duplicate key and has no limit to nesting.
/// </summary>
internal sealed class YamlReader
{
    private const int MaximumDepth = 32;

    private readonly string _path;
    private readonly List<RuleError> _errors;
    private readonly Parser _parser;

    // Where the last event began.
    private Mark _last;

    private YamlReader(string path, string text, List<RuleError> errors)
    {
        _path = path;
        _errors = errors;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>The file's one mapping, or null after an error that leaves nothing to go on with.</summary>
    public static YamlMap? Read(string path, string text, List<RuleError> errors)
    {
        var reader = new YamlReader(path, text, errors);
        try
        {
            return reader.ReadFile();
        }
        catch (YamlException exception)
        {
            var (line, column) = Place(exception.Start);
            errors.Add(new(path, line, column, $"not valid YAML: {Lead(exception)}"));
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's parser throws this, without a place, where the text ends inside a bracket.
            var (line, column) = Place(reader._last);
            errors.Add(new(path, line, column, "not valid YAML: something after this place is not closed"));
            return null;
        }
    }

    private static (int Line, int Column) Place(Mark mark) => (Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));

    // Some of YamlDotNet's messages carry their place in front, and some end in a full stop.
    private static string Lead(YamlException exception)
    {
        var message = exception.Message.TrimEnd('.', ' ');
        return message.Length > 1 && char.IsUpper(message[0]) && !char.IsUpper(message[1])
            ? char.ToLowerInvariant(message[0]) + message[1..]
            : message;
    }

    private YamlMap? ReadFile()
    {
        Move();
        if (Move() is not DocumentStart)
        {
            _errors.Add(new(_path, 1, 1, "the file is empty"));
            return null;
        }

        Move();
        var root = ReadValue(0);
        Move();
        if (Move() is DocumentStart second)
            Report(second.Start, "a second YAML document begins here; a file holds one");
        if (root is YamlMap map)
            return map;
        if (root is not null)
            _errors.Add(new(_path, root.Line, root.Column, $"the file must be a mapping, but is {root.Description}"));
        return null;
    }

    /// <summary>Reads from the current event to the last one of its value; null when the value cannot be used.</summary>
    private YamlValue? ReadValue(int depth)
    {
        var start = _parser.Current!;
        if (depth > MaximumDepth)
            throw new YamlException(start.Start, start.End, $"nested deeper than {MaximumDepth} levels");
        var (line, column) = Place(start.Start);
        switch (start)
        {
            case Scalar scalar:
                return new YamlText(scalar.Value, scalar.Style is ScalarStyle.Plain, line, column);
            case SequenceStart:
                return new YamlList(ReadItems(depth), line, column);
            case MappingStart:
                return new YamlMap(ReadEntries(depth), line, column);
            default:
                Report(start.Start, "aliases (*name) are not supported here; write the value out, or quote the text");
                return null;
        }
    }

    private ImmutableArray<YamlValue> ReadItems(int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        while (Move() is not SequenceEnd)
        {
            if (ReadValue(depth + 1) is { } item)
                items.Add(item);
        }

        return items.ToImmutable();
    }

    private ImmutableArray<YamlEntry> ReadEntries(int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (Move() is not MappingEnd)
        {
            var place = _parser.Current!.Start;
            var key = ReadValue(depth + 1) as YamlText;
            Move();
            var value = ReadValue(depth + 1);
            if (key is null)
                Report(place, "a key must be a text");
            else if (!lines.TryAdd(key.Value, key.Line))
                Report(place, $"the key '{key.Value}' is here twice; it stands in line {lines[key.Value]} already");
            else if (value is not null)
                entries.Add(new(key.ToRuleText(), value));
        }

        return entries.ToImmutable();
    }

    /// <exception cref="InvalidOperationException">The events end too early.</exception>
    private ParsingEvent Move()
    {
        if (!_parser.MoveNext() || _parser.Current is not { } current)
            throw new InvalidOperationException();
        _last = current.Start;
        return current;
    }

    private void Report(Mark place, string message)
    {
        var (line, column) = Place(place);
        _errors.Add(new(_path, line, column, message));
    }
}
