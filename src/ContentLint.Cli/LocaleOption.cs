using System.CommandLine;
using ContentLint.Diagnostics;
using ContentLint.Rules;

namespace ContentLint.Cli;

/// <summary><c>--locale</c>: the language in which a person reads findings and rules.</summary>
internal sealed class LocaleOption : Option<string>
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public LocaleOption()
        : base("--locale")
    {
        Description = "The language of messages and reports; auto asks the operating system. The default is contentlint_locale of .editorconfig, else en.";
        HelpName = string.Join('|', Locales.Choices);
        this.AcceptOnlyFromAmong([.. Locales.Choices]);
    }

    /// <summary>What the option says, else the configuration of the folder that the command runs in.</summary>
    public Locale Of(ParseResult arguments, Terminal terminal) =>
        (arguments.GetValue(this) ?? ConfigurationFiles.Of(terminal).FindLocale(terminal.FullPath("a.md"))) switch
        {
            null => Locale.English,
            Locales.Auto => OfSystem(),
            var tag => Locales.Find(tag),
        };

    // The runtime is built without cultures, so its own is always the invariant one: the variables are asked for, in the order of POSIX
    // (Base Definitions, 8.2).
    private static Locale OfSystem() =>
        Variables.Select(Terminal.Variable).FirstOrDefault(value => value is not null) is { } name
            ? Locales.Find(name.Split('.', '@')[0])
            : Locale.English;
}
