namespace ContentLint.Web;

/// <summary>Replaces what stands from <paramref name="Start"/> to before <paramref name="End"/>.</summary>
internal sealed record Change(int Start, int End, string Text);
