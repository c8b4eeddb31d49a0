namespace ContentLint.LanguageServer;

/// <summary>A request that cannot be answered; the client is told the code and the message.</summary>
public sealed class RequestException : Exception
{
    public RequestException()
    {
    }

    public RequestException(string message)
        : base(message)
    {
    }

    public RequestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal RequestException(int code, string message)
        : base(message) => Code = code;

    internal int Code { get; } = ErrorCode.InternalError;
}
