namespace ContentLint.Web;

/// <summary>An error as RFC 9457 has it.</summary>
internal sealed record Problem(string Type, string Title, int Status, string? Detail);
