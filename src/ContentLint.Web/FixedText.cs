namespace ContentLint.Web;

/// <param name="Name">Of the text.</param>
/// <param name="Text">After the fixes.</param>
/// <param name="Fixes">How many were applied.</param>
internal sealed record FixedText(string Name, string Text, int Fixes);
