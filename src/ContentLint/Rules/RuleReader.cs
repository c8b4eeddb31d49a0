using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.Rules;

/// <summary>One rule file on its way to a rule: what every kind shares is read here, the rest by the kind.</summary>
internal sealed class RuleReader
{
    private readonly RuleFile _file;
    private readonly bool _isBuiltIn;
    private readonly RuleCompilation _compilation;
    private readonly ImmutableArray<string> _languages;
    private readonly List<Action> _checks = [];
    private readonly YamlMap _map;
    private readonly RuleNode _node;

    private RuleReader(
        RuleFile file, bool isBuiltIn, YamlMap map, RuleCompilation compilation, ImmutableArray<string> languages, List<RuleError> errors)
    {
        _file = file;
        _isBuiltIn = isBuiltIn;
        _compilation = compilation;
        _languages = languages;
        _map = map;
        var areCurrent = file.Packed is null || compilation.Words is not null;
        _node = new RuleNode(file.Path, map, errors, _checks, areCurrent ? file.Parts : RuleParts.None);
        Errors = errors;
    }

    private List<RuleError> Errors { get; }

    public static RuleReading Read(
        RuleFile file, bool isBuiltIn, RuleCompilation compilation, ImmutableArray<string> languages)
    {
        var errors = new List<RuleError>();
        if ((file.Packed ?? YamlReader.Read(file.Path, file.Text, errors)) is not { } map)
            return new(file, Rule: null, errors, Id: null, Name: null);
        var reader = new RuleReader(file, isBuiltIn, map, compilation, languages, errors);
        var rule = file.Packed is null ? reader.ReadRule() : reader.ReadPacked();
        return new(file, errors.Count == 0 ? rule : null, errors, reader._node.PlacedText("id"), reader._node.PlacedText("name"));
    }

    private Rule? ReadRule()
    {
        var kind = FindKind();
        var areKeysRight = CheckKeys(kind);
        CheckIdentity();
        CheckWords(kind);
        var examples = RuleExampleReader.Read(_node, _languages);
        ImmutableArray<LabelSelector> labels = [.. ReadLabels()];
        return kind is null || !areKeysRight ? null : Compile(kind, () => examples, labels);
    }

    private Rule? ReadPacked() => Compile(FindKind()!, ReadLeftOutExamples, [.. ReadLabels()]);

    private RuleKind? FindKind() => _node.Text("kind") is { } name ? RuleKinds.ByName.GetValueOrDefault(name) : null;

    private Rule? Compile(RuleKind kind, Func<ImmutableArray<RuleExample>> readExamples, ImmutableArray<LabelSelector> labels)
    {
        var descriptor = _node.Part(CreateDescriptor, DescriptorFormat.Write, DescriptorFormat.Read);
        if (kind.Compile(descriptor, _node, _compilation) is not { } analyzer)
            return null;
        var rule = new Rule(descriptor, kind, analyzer, _file, readExamples) { Labels = labels, Checks = new RuleChecks(Errors, _checks) };
        _node.AddCheck(() => RuleTriggers.CheckNearMiss(rule, _compilation.Languages.Value.Vocabulary, _node));
        return rule;
    }

    private ImmutableArray<RuleExample> ReadLeftOutExamples()
    {
        var errors = new List<RuleError>();
        return RuleExampleReader.Read(new RuleNode(_file.Path, YamlReader.Read(_file.Path, _file.Text, errors)!, errors, []), _languages);
    }

    private IEnumerable<LabelSelector> ReadLabels()
    {
        foreach (var text in _node.Texts("labels"))
        {
            if (LabelSelector.Parse(text.Value, out var fault) is { } selector)
                yield return selector;
            else
                _node.Error(text, fault);
        }
    }

    private bool CheckKeys(RuleKind? kind)
    {
        var before = Errors.Count;
        var checker = new RuleKeyChecker(_file.Path, _languages, Errors);
        if (kind is null)
        {
            // Which other keys there are depends on the kind: only the common ones can be judged.
            ImmutableArray<RuleKey> common = [.. RuleKeys.BeforeKind, .. RuleKeys.AfterKind];
            var known = _map.Entries.Where(entry => common.Any(key => key.Name == entry.Key.Value));
            checker.Check(new YamlMap([.. known], _map.Line, _map.Column), common, "a rule");
            return false;
        }

        var keys = RuleKeys.Of(kind);
        checker.Check(_map, keys, $"a rule of kind {kind.Name}");
        if (_isBuiltIn)
            CheckOrder(kind);
        return Errors.Count == before;
    }

    // The built-in rules read alike; a user's own may stand in any order, and so may the kind's own keys among themselves.
    private void CheckOrder(RuleKind kind)
    {
        ImmutableArray<string> before = [.. RuleKeys.BeforeKind.Select(key => key.Name)];
        ImmutableArray<string> after = [.. RuleKeys.AfterKind.Select(key => key.Name)];
        var (last, lastName) = (-1, string.Empty);
        foreach (var (key, _) in _map.Entries)
        {
            var rank = before.IndexOf(key.Value) is var first and >= 0 ? first
                : after.IndexOf(key.Value) is var second and >= 0 ? before.Length + 1 + second
                : kind.Keys.Any(own => own.Name == key.Value) ? before.Length
                : last;
            if (rank < last)
            {
                _node.Error(key, $"'{key.Value}' must stand before '{lastName}': the order is {string.Join(", ", before)}, the keys of the kind, {string.Join(", ", after)}");
                return;
            }

            (last, lastName) = (rank, key.Value);
        }
    }

    private void CheckIdentity()
    {
        if (_node.PlacedText("name") is { } name && !RuleFormats.IsName(name.Value))
            _node.Error(name, $"'{name.Value}' is no name of a rule: it is lower-case words parted by single hyphens");
        if (_node.PlacedText("since") is { } since && !RuleFormats.IsVersion(since.Value))
            _node.Error(since, $"'{since.Value}' is no version: write one as \"0.1\"");
        foreach (var other in _node.Texts("yields_to"))
        {
            if (!RuleFormats.IsId(other.Value) || other.Value == _node.Text("id"))
                _node.Error(other, $"'{other.Value}' is no id of another rule: it is CL and four digits");
        }

        if (_node.PlacedText("id") is not { } id)
            return;
        if (!RuleFormats.IsId(id.Value))
        {
            _node.Error(id, $"'{id.Value}' is no id of a rule: it is CL and four digits");
            return;
        }

        var category = (Category)(id.Value[2] - '0');
        if (category is Category.Tool || !Enum.IsDefined(category))
        {
            _node.Error(id, $"'{id.Value}' is in no category of rules: the digit after CL is 1 to {(int)Enum.GetValues<Category>()[^1]}");
            return;
        }

        if (_node.PlacedText("name") is { } given && _file.Name != $"{id.Value}-{given.Value}.yml")
            _node.Error(id, $"the file must be named {id.Value}-{given.Value}.yml for its id and name, not {_file.Name}");
        CheckFolder(id, category);
    }

    // The user's rules may stand in any folder but that of another category.
    private void CheckFolder(RuleText id, Category category)
    {
        var right = FolderOf(category);
        if (_file.Folder != right && (_isBuiltIn || Enum.GetValues<Category>().Any(other => _file.Folder == FolderOf(other))))
            _node.Error(id, $"a rule {id.Value} belongs in the folder {right}, not {(_file.Folder.Length == 0 ? "outside a folder" : _file.Folder)}");
    }

    private static string FolderOf(Category category) => category.ToString().ToLowerInvariant();

    private void CheckWords(RuleKind? kind)
    {
        foreach (var message in _node.LocalizedText("message").Values.Where(text => text.Value is not null))
            CheckMessage(kind, message);
    }

    private void CheckMessage(RuleKind? kind, RuleText message)
    {
        if (message.Value.EndsWith('.'))
            _node.Error(message, "a message ends without a full stop");
        if (MessageFormat.FindPlaceholders(message.Value) is not { } placeholders)
            _node.Error(message, "braces in a message hold a number, as {0}; write {{ and }} for the braces themselves");
        else if (kind is { Arguments.IsDefault: false } && placeholders.Any(number => number >= kind.Arguments.Length))
            _node.Error(message, $"{{{placeholders.Max()}}} is out of range: {Describe(kind)}");
    }

    private static string Describe(RuleKind kind) =>
        kind.Arguments.IsEmpty
            ? $"messages of kind {kind.Name} have no placeholders"
            : $"messages of kind {kind.Name} have {string.Join(", ", kind.Arguments.Select((meaning, number) => $"{{{number}}} ({meaning})"))}";

    private DiagnosticDescriptor CreateDescriptor()
    {
        var (titles, messages, whys) = (_node.LocalizedText("title"), _node.LocalizedText("message"), _node.LocalizedText("why"));
        return new()
        {
            Id = _node.Text("id")!,
            Name = _node.Text("name")!,
            Title = titles[RuleKeyChecker.English].Value,
            MessageFormat = messages[RuleKeyChecker.English].Value,
            DefaultSeverity = RuleKeys.ToSeverity(_node.Text("severity")),
            Why = InOneLine(whys[RuleKeyChecker.English].Value),
            Since = _node.Text("since")!,
            YieldsTo = [.. _node.Texts("yields_to").Select(id => id.Value)],
            Translations = titles.Keys.Concat(messages.Keys).Concat(whys.Keys)
                .Distinct(StringComparer.Ordinal)
                .Where(tag => tag != RuleKeyChecker.English)
                .ToImmutableDictionary(
                    tag => tag,
                    tag => new DescriptorText
                    {
                        Title = titles.GetValueOrDefault(tag).Value,
                        MessageFormat = messages.GetValueOrDefault(tag).Value,
                        Why = whys.GetValueOrDefault(tag).Value is { } why ? InOneLine(why) : null,
                    },
                    StringComparer.Ordinal),
        };
    }

    private static string InOneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
