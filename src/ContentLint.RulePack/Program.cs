using ContentLint.RulePack;
using ContentLint.Rules;

// RULES OUTPUT: packs the YAML files below the folder RULES. What is wrong is told in the form that MSBuild shows as an error.
if (args is not [var folder, var output])
{
    Console.Error.WriteLine("usage: ContentLint.RulePack RULES OUTPUT");
    return 2;
}

var errors = new List<RuleError>();
var trees = new SortedDictionary<string, YamlMap>(StringComparer.Ordinal);
foreach (var file in Directory.EnumerateFiles(folder, "*.yml", SearchOption.AllDirectories))
{
    var path = $"rules/{Path.GetRelativePath(folder, file).Replace('\\', '/')}";
    if (YamlReader.Read(path, File.ReadAllText(file), errors) is { } tree)
        trees.Add(path, tree);
}

foreach (var error in errors)
    Console.Error.WriteLine($"{error.Path}({error.Line},{error.Column}): error CL0002: {error.Message}");
if (errors.Count > 0)
    return 1;

using var writer = new BinaryWriter(File.Create(output));
writer.Write7BitEncodedInt(trees.Count);
var pack = new RulePackWriter(writer);
foreach (var (path, tree) in trees)
    pack.WriteFile(path, tree);
return 0;
