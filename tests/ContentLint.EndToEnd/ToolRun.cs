namespace ContentLint.EndToEnd;

/// <summary>What one process left behind. The bytes of the output are the report; the text is for asserting on.</summary>
public sealed record ToolRun(int ExitCode, byte[] OutputBytes, string Output, string Error);
