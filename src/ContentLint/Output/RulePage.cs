using System.Globalization;
using ContentLint.Diagnostics;

namespace ContentLint.Output;

/// <summary>Where the rules are explained on the web.</summary>
public static class RulePage
{
    // A reserved name: the project has no public page yet. The fragment names the rule.
    public static Uri Start { get; } = new("https://contentlint.example/rules");

    public static Uri Of(DiagnosticDescriptor descriptor) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Start.AbsoluteUri}#{descriptor.Name}"));
}
