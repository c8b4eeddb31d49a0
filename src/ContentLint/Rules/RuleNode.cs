using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Text;

namespace ContentLint.Rules;

/// <summary>
/// A mapping of a rule file, for kinds to read their keys from; what is wrong is collected, not thrown. A key that is absent, or
/// of another type than asked for, reads as null, false or empty.
/// </summary>
public sealed class RuleNode
{
    private readonly YamlMap _map;
    private readonly List<RuleError> _errors;
    private readonly List<Action> _checks;
    private readonly RuleParts _parts;

    internal RuleNode(string path, YamlMap map, List<RuleError> errors, List<Action> checks, RuleParts? parts = null)
    {
        _parts = parts ?? RuleParts.None;
        Path = path;
        _map = map;
        _errors = errors;
        _checks = checks;
    }

    public string Path { get; }

    public RuleVoice Voice => Text("voice") switch
    {
        "quoted" => RuleVoice.Quoted,
        "any" => RuleVoice.Any,
        _ => RuleVoice.Author,
    };

    public bool Has(string key) => _map.Find(key) is not null;

    public string? Text(string key) => (_map.Find(key) as YamlText)?.Value;

    /// <summary>The text of a key and where it stands.</summary>
    public RuleText? PlacedText(string key) => (_map.Find(key) as YamlText)?.ToRuleText();

    /// <summary>By language tag; a text that stands alone is English.</summary>
    public ImmutableSortedDictionary<string, RuleText> LocalizedText(string key) =>
        PlacedText(key) is { } text
            ? ImmutableSortedDictionary.Create<string, RuleText>(StringComparer.Ordinal).Add(RuleKeyChecker.English, text)
            : TextByLanguage(key);

    public bool Flag(string key) => Text(key) == "true";

    public int? Number(string key) =>
        int.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public ImmutableArray<RuleText> Texts(string key) => ToTexts(_map.Find(key));

    /// <summary>By language tag; <c>any</c> stands for every language.</summary>
    public ImmutableSortedDictionary<string, RuleText> TextByLanguage(string key) => ByLanguage(key, ToText);

    /// <inheritdoc cref="TextByLanguage"/>
    public ImmutableSortedDictionary<string, ImmutableArray<RuleText>> TextsByLanguage(string key) => ByLanguage(key, ToTexts);

    /// <inheritdoc cref="TextByLanguage"/>
    public ImmutableSortedDictionary<string, ImmutableArray<KeyValuePair<RuleText, RuleText>>> PairsByLanguage(string key) =>
        ByLanguage(key, ToPairs);

    /// <summary>The mapping at a key, or null.</summary>
    public RuleNode? Node(string key) => _map.Find(key) is YamlMap map ? new(Path, map, _errors, _checks, _parts) : null;

    /// <summary>The mappings of a list.</summary>
    public ImmutableArray<RuleNode> Nodes(string key) => ToNodes(_map.Find(key));

    /// <inheritdoc cref="TextByLanguage"/>
    public ImmutableSortedDictionary<string, ImmutableArray<RuleNode>> NodesByLanguage(string key) => ByLanguage(key, ToNodes);

    /// <summary>Tells an error at the value of a key, or at the mapping when it has no such key.</summary>
    public void Error(string key, string message)
    {
        var at = _map.Find(key) ?? _map;
        _errors.Add(new(Path, at.Line, at.Column, message));
    }

    /// <summary>Tells an error at a text inside a value.</summary>
    public void Error(RuleText at, string message) => _errors.Add(new(Path, at.Line, at.Column, message));

    /// <summary>
    /// Puts off a check that is too dear for each start, such as building a regular expression, until
    /// <see cref="RuleSet.Validate"/>. It tells errors as usual.
    /// </summary>
    public void AddCheck(Action check) => _checks.Add(check);

    /// <inheritdoc cref="RuleParts.AreRead"/>
    internal bool IsChecked => _parts.AreRead;

    /// <inheritdoc cref="RuleParts.Get"/>
    internal T Part<T>(Func<T> compile, Action<T, PackWriter> write, Func<PackReader, T> read) => _parts.Get(compile, write, read);

    private static RuleText ToText(YamlValue? value) => value is YamlText text ? text.ToRuleText() : default;

    private static ImmutableArray<RuleText> ToTexts(YamlValue? value) =>
        value is YamlList list ? [.. list.Items.OfType<YamlText>().Select(item => item.ToRuleText())] : [];

    private static ImmutableArray<KeyValuePair<RuleText, RuleText>> ToPairs(YamlValue? value) =>
        value is YamlMap map ? [.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key, ToText(entry.Value)))] : [];

    private ImmutableArray<RuleNode> ToNodes(YamlValue? value) =>
        value is YamlList list
            ? [.. list.Items.OfType<YamlMap>().Select(item => new RuleNode(Path, item, _errors, _checks, _parts))]
            : [];

    private ImmutableSortedDictionary<string, T> ByLanguage<T>(string key, Func<YamlValue?, T> read) =>
        _map.Find(key) is YamlMap map
            ? map.Entries.ToImmutableSortedDictionary(entry => entry.Key.Value, entry => read(entry.Value), StringComparer.Ordinal)
            : ImmutableSortedDictionary<string, T>.Empty.WithComparers(StringComparer.Ordinal);
}
