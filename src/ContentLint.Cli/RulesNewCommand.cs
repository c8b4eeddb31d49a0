using System.CommandLine;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Rules;

namespace ContentLint.Cli;

/// <summary><c>contentlint rules new</c>: a rule file to start from.</summary>
internal sealed class RulesNewCommand : Command
{
    private readonly Argument<string> _id = new("id") { Description = "CL and four digits, the first of them the category: CL2801." };

    private readonly Argument<string> _name = new("name") { Description = "Lower-case words parted by hyphens: miracle-cure." };

    private readonly Option<string> _kind = new Option<string>("--kind")
    {
        Description = "How the rule finds things.",
        HelpName = "kind",
        DefaultValueFactory = _ => "phrase",
    }.AcceptOnlyFromAmong([.. RuleKinds.All.Select(kind => kind.Name)]);

    private readonly Option<string> _folder = new("--folder")
    {
        Description = "Where your rules are; the file goes into the folder of its category there.",
        HelpName = "folder",
        DefaultValueFactory = _ => "rules",
    };

    private readonly Terminal _terminal;

    public RulesNewCommand(Terminal terminal)
        : base("new", "Write a rule file with every key explained, to start from.")
    {
        _terminal = terminal;
        foreach (var argument in new[] { _id, _name })
            Add(argument);
        Add(_kind);
        Add(_folder);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var (id, name) = (arguments.GetRequiredValue(_id), arguments.GetRequiredValue(_name));
        if (!RuleFormats.IsId(id) || (Category)(id[2] - '0') is var category && (category is Category.Tool || !Enum.IsDefined(category)))
            throw new UsageException($"'{id}' is no id of a rule: it is CL and four digits, the first of them the category, 1 to 8");
        if (!RuleFormats.IsName(name))
            throw new UsageException($"'{name}' is no name of a rule: it is lower-case words parted by single hyphens");
        CheckIsFree(id, name);

        var folder = Path.Combine(_terminal.FullPath(arguments.GetRequiredValue(_folder)), category.ToString().ToLowerInvariant());
        var path = Path.Combine(folder, $"{id}-{name}.yml");
        var shown = FileFinder.ReportPath(_terminal.Folder, path);
        if (File.Exists(path))
            throw new UsageException($"there is a file '{shown}' already");
        Directory.CreateDirectory(folder);
        using (var output = Terminal.Writer(new FileStream(path, FileMode.CreateNew)))
            output.Write(RuleTemplate.Create(RuleKinds.ByName[arguments.GetRequiredValue(_kind)], id, name));

        _terminal.Output.WriteLine($"wrote {shown}");
        _terminal.Output.WriteLine($"next: contentlint rules test {arguments.GetRequiredValue(_folder)}");
        return ExitCodes.Clean;
    }

    private static void CheckIsFree(string id, string name)
    {
        foreach (var rule in BuiltInRules.Load().Rules.Select(rule => rule.Descriptor))
        {
            if (rule.Id == id)
                throw new UsageException($"{id} is the id of the built-in rule {rule.Name}; the numbers from 800 on are yours in each category");
            if (string.Equals(rule.Name, name, StringComparison.OrdinalIgnoreCase))
                throw new UsageException($"'{name}' is the name of the built-in rule {rule.Id}");
        }
    }
}
