namespace ContentLint.Cli;

/// <summary>What the user asked for cannot be done; the message says why, without a final full stop.</summary>
internal sealed class UsageException : Exception
{
    public UsageException()
    {
    }

    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
