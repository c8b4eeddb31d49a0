using System.CommandLine;
using ContentLint.Diagnostics;
using ContentLint.Rules;

namespace ContentLint.Cli;

/// <summary><c>--locale</c>: the language in which a person reads findings and rules.</summary>
internal sealed class LocaleOption : Option<string>
{
    private const string Auto = "auto";

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public LocaleOption()
        : base("--locale")
    {
        Description = "The language of messages and reports; auto asks the operating system, the default is English everywhere.";
        HelpName = string.Join('|', Choices);
        DefaultValueFactory = _ => Locale.English.Tag;
        this.AcceptOnlyFromAmong(Choices);
    }

    private static string[] Choices => [.. Locales.Tags, Auto];

    public Locale Of(ParseResult arguments) => arguments.GetValue(this) is var choice && choice != Auto ? Locales.Find(choice!) : OfSystem();

    // The runtime is built without cultures, so its own is always the invariant one: the variables are asked for, in the order of POSIX
    // (Base Definitions, 8.2).
    private static Locale OfSystem() =>
        Variables.Select(Terminal.Variable).FirstOrDefault(value => value is not null) is { } name
            ? Locales.Find(name.Split('.', '@')[0])
            : Locale.English;
}
