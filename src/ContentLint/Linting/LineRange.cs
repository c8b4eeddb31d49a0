namespace ContentLint.Linting;

/// <summary>Zero-based lines as version control counts them, half-open. An empty range says that lines before <see cref="Start"/> are gone.</summary>
public readonly record struct LineRange(int Start, int End);
