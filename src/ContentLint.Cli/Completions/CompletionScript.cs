using System.Collections.Immutable;

namespace ContentLint.Cli.Completions;

/// <summary>A script by which a shell completes the command line. It is static: nothing is run when a key is pressed.</summary>
internal abstract class CompletionScript
{
    /// <summary>By the name that <c>contentlint completion</c> takes.</summary>
    public static ImmutableArray<CompletionScript> All { get; } =
        [new BashCompletion(), new ZshCompletion(), new FishCompletion(), new PowerShellCompletion()];

    public abstract string Shell { get; }

    /// <param name="root">The whole command line.</param>
    /// <param name="rules">Ids and names of rules, in order.</param>
    /// <param name="categories">In order.</param>
    /// <param name="output">Gets LF line ends.</param>
    public abstract void Write(CompletedCommand root, ImmutableArray<string> rules, ImmutableArray<string> categories, TextWriter output);

    protected static string Header(string shell) => $"# Completes contentlint in {shell}; made by 'contentlint completion {shell}'.";

    /// <summary>In single quotes, as the POSIX shell and zsh read them.</summary>
    protected static string Quote(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
