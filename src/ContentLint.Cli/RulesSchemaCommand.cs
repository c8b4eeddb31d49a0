using System.CommandLine;
using System.Text;
using ContentLint.Rules;

namespace ContentLint.Cli;

/// <summary><c>contentlint rules schema</c>: the JSON Schema by which an editor completes rule files.</summary>
internal sealed class RulesSchemaCommand : Command
{
    private const string Rule = "rule";
    private const string Language = "language";

    private readonly Argument<string> _files = new Argument<string>("files")
    {
        Description = "Which files the schema is for.",
        HelpName = $"{Rule}|{Language}",
        DefaultValueFactory = _ => Rule,
    }.AcceptOnlyFromAmong(Rule, Language);

    public RulesSchemaCommand(Terminal terminal)
        : base("schema", "Print the JSON Schema of rule files or of language files.")
    {
        Add(_files);
        SetAction(arguments =>
        {
            using var schema = new MemoryStream();
            if (arguments.GetValue(_files) is Language)
                RuleSchema.WriteLanguageSchema(schema);
            else
                RuleSchema.WriteRuleSchema(schema);
            terminal.Output.Write(Encoding.UTF8.GetString(schema.ToArray()));
            return ExitCodes.Clean;
        });
    }
}
