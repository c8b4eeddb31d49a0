namespace ContentLint.Cli;

/// <summary>What the user asked for cannot be done; the message says why, without a final full stop.</summary>
internal sealed class UsageException(string message) : Exception(message);
