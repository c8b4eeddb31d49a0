using YamlDotNet.RepresentationModel;

namespace ContentLint.EndToEnd;

/// <summary>YAML files of other tools, walked by key and index.</summary>
internal static class Yaml
{
    /// <summary>The one document of a text.</summary>
    public static YamlNode Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Assert.Single(stream.Documents).RootNode;
    }

    public static YamlNode At(this YamlNode node, params object[] path) => path.Aggregate(node, (at, step) => step is int index ? at[index] : at[(string)step]);

    public static string TextAt(this YamlNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    public static IEnumerable<YamlNode> Items(this YamlNode node) => ((YamlSequenceNode)node).Children;

    /// <summary>The entries of a map; none if there is no such key.</summary>
    public static IEnumerable<KeyValuePair<string, YamlNode>> EntriesAt(this YamlNode node, string key) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is YamlMappingNode entries
            ? entries.Children.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, entry.Value))
            : [];
}
