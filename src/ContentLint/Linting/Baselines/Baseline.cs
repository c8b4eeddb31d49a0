using System.Collections.Immutable;
using ContentLint.Text;

namespace ContentLint.Linting.Baselines;

/// <summary>The findings that were there when a baseline was written.</summary>
/// <param name="Source">The text of the file.</param>
/// <param name="Lines">In the order of the entries, whatever order a merge left in the file.</param>
internal sealed record Baseline(SourceText Source, ImmutableArray<BaselineLine> Lines)
{
    /// <summary>What a file says when it holds no entry.</summary>
    public static Baseline Empty(string path) => new(new SourceText(path, ""), []);
}
