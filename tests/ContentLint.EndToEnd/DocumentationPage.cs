using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace ContentLint.EndToEnd;

/// <summary>
/// The fenced blocks of one page. What a fence says decides what a test does with the block:
/// <list type="bullet">
/// <item><c>sh</c>: run, as it stands and in the order of the page (see <see cref="DocumentationTests"/> for where);</item>
/// <item><c>yaml</c>: parsed; what a workflow or a pipeline of it would <c>run</c> is run too; hooks and the inputs of our action must exist;</item>
/// <item><c>ini</c>: read as an .editorconfig file that must have no errors (ConfigurationDocumentationTests);</item>
/// <item><c>text</c>, <c>json</c> and all others: shown only.</item>
/// </list>
/// </summary>
internal sealed partial class DocumentationPage(string path)
{
    private readonly string _text = File.ReadAllText(Path.Combine(Sandbox.RepositoryRoot, path));

    /// <summary>Shell scripts, in the order of the page.</summary>
    public IEnumerable<string> Scripts => Fence().Matches(_text)
        .Select(match => (Kind: match.Groups["kind"].Value, Text: match.Groups["text"].Value))
        .SelectMany(block => block.Kind switch
        {
            "sh" => [block.Text],
            "yaml" => Scalars(Yaml.Parse(block.Text)).Where(entry => entry.Key is "run" or "script" && !entry.Value.Contains("${{", StringComparison.Ordinal)).Select(entry => entry.Value),
            _ => Enumerable.Empty<string>(),
        });

    public IEnumerable<YamlNode> YamlBlocks => Fence().Matches(_text)
        .Where(match => match.Groups["kind"].Value is "yaml")
        .Select(match => Yaml.Parse(match.Groups["text"].Value));

    /// <summary>All maps of a document, the document itself included.</summary>
    public static IEnumerable<YamlMappingNode> Maps(YamlNode node) => node.AllNodes.OfType<YamlMappingNode>();

    /// <summary>The texts under each key, those of a list one by one.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Scalars(YamlNode node) => Maps(node)
        .SelectMany(map => map.Children)
        .SelectMany(entry => (entry.Value as YamlSequenceNode ?? [entry.Value]).OfType<YamlScalarNode>()
            .Select(value => KeyValuePair.Create($"{entry.Key}", value.Value ?? "")));

    [GeneratedRegex("^```(?<kind>[a-z]+)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fence();
}
