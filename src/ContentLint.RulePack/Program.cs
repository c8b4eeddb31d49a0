using ContentLint.Rules;
using ContentLint.Text;

// RULES OUTPUT: packs the YAML files below the folder RULES. What is wrong is told in the form that MSBuild shows as an error.
if (args is not [var folder, var output])
{
    Console.Error.WriteLine("usage: ContentLint.RulePack RULES OUTPUT");
    return 2;
}

var files = Directory.EnumerateFiles(folder, "*.yml", SearchOption.AllDirectories)
    .Select(file => ($"rules/{Path.GetRelativePath(folder, file).Replace('\\', '/')}", File.ReadAllText(file)));
var pack = new PackWriter();
var errors = RulePackWriter.Write(files, pack);
foreach (var error in errors)
    Console.Error.WriteLine($"{error.Path}({error.Line},{error.Column}): error CL0002: {error.Message}");
if (errors.Count > 0)
    return 1;

File.WriteAllBytes(output, pack.ToBytes());
return 0;
