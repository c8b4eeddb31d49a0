using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Text;

namespace ContentLint.Web;

/// <summary>
/// Gives a report the names that the texts have on the page. Texts are checked under numbered names, which keep apart what is named
/// alike; a report shows these only where two texts have one name, or one has none.
/// </summary>
internal static class OwnNames
{
    /// <param name="result">Of a check under the numbered names.</param>
    /// <param name="numbered">The name of each text in the result.</param>
    /// <param name="own">The name that each has on the page.</param>
    public static LintResult Show(LintResult result, ImmutableArray<string> numbered, ImmutableArray<string> own)
    {
        if (own.Any(name => name.Length == 0) || own.Distinct(StringComparer.Ordinal).Count() < own.Length)
            return result;
        var sources = new Dictionary<SourceText, SourceText>(ReferenceEqualityComparer.Instance);
        return result with
        {
            Diagnostics = [.. result.Diagnostics.Select(Show)],
            Files = [.. result.Files.Select(file => file with { Path = NameOf(file.Path) })],
        };

        Diagnostic Show(Diagnostic found) => found with
        {
            Source = Rename(found.Source),
            Related = [.. found.Related.Select(related => related with { Source = Rename(related.Source) })],
        };

        SourceText Rename(SourceText source)
        {
            if (!sources.TryGetValue(source, out var renamed))
                sources.Add(source, renamed = new(NameOf(source.Path), source.Text, source.Encoding));
            return renamed;
        }

        string NameOf(string path) => numbered.IndexOf(path) is >= 0 and var at ? own[at] : path;
    }
}
