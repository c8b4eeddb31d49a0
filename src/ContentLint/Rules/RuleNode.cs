using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace ContentLint.Rules;

/// <summary>The mapping of one rule file, for kinds to read their keys from; what is wrong is collected, not thrown.</summary>
public sealed class RuleNode
{
    private readonly YamlMappingNode _mapping;
    private readonly List<RuleError> _errors;

    internal RuleNode(string path, YamlMappingNode mapping, List<RuleError> errors)
    {
        Path = path;
        _mapping = mapping;
        _errors = errors;
    }

    public string Path { get; }

    public bool Has(string key) => throw new NotSupportedException(_mapping.ToString() + _errors.Count);

    public string? Text(string key) => throw new NotSupportedException(_mapping.ToString() + _errors.Count);

    public bool Flag(string key) => throw new NotSupportedException(_mapping.ToString() + _errors.Count);

    public int? Number(string key) => throw new NotSupportedException(_mapping.ToString() + _errors.Count);

    public ImmutableArray<RuleText> Texts(string key) => throw new NotSupportedException(_mapping.ToString() + _errors.Count);

    public ImmutableSortedDictionary<string, RuleText> TextByLanguage(string key) => throw new NotSupportedException(_mapping.ToString() + _errors.Count);

    public ImmutableSortedDictionary<string, ImmutableArray<RuleText>> TextsByLanguage(string key) =>
        throw new NotSupportedException(_mapping.ToString() + _errors.Count);

    public ImmutableSortedDictionary<string, ImmutableArray<KeyValuePair<RuleText, RuleText>>> PairsByLanguage(string key) =>
        throw new NotSupportedException(_mapping.ToString() + _errors.Count);

    /// <summary>Tells an error at the value of a key.</summary>
    public void Error(string key, string message) => throw new NotSupportedException(_mapping.ToString() + _errors.Count);

    /// <summary>Tells an error at a text inside a value.</summary>
    public void Error(RuleText at, string message) => throw new NotSupportedException(_mapping.ToString() + _errors.Count);
}
