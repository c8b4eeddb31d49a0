using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;

namespace ContentLint.Cli.Completions;

/// <summary>What can stand behind an option or as an argument.</summary>
/// <param name="Kind">How a shell finds it.</param>
/// <param name="Choices">For <see cref="CompletionKind.Choices"/>, in order; one that ends in '=' goes on with a file.</param>
internal sealed record CompletionValue(CompletionKind Kind, ImmutableArray<string> Choices)
{
    /// <summary>Null for an option that stands alone.</summary>
    public static CompletionValue? Of(Option option) =>
        option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) ? null : Of(option, option.HelpName);

    public static CompletionValue Of(Argument argument) => Of(argument, argument.HelpName ?? argument.Name);

    private static CompletionValue Of(Symbol symbol, string? name)
    {
        var choices = symbol.GetCompletions(CompletionContext.Empty)
            .Select(item => item.Label)
            .Order(StringComparer.Ordinal)
            .ToImmutableArray();
        return new(choices.IsEmpty ? KindOf(name) : CompletionKind.Choices, choices);
    }

    /// <summary>The name that help shows for a value says what it is.</summary>
    private static CompletionKind KindOf(string? name) => name switch
    {
        "folder" or "folders" => CompletionKind.Folders,
        "rule" => CompletionKind.Rule,
        "rules" => CompletionKind.RuleList,
        "number" or "id" or "name" or "commit" or "pattern" or "size" or "corpus=tag" => CompletionKind.Nothing,
        _ => CompletionKind.Files,
    };
}
