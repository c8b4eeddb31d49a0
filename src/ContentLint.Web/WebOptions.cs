namespace ContentLint.Web;

/// <summary>Where the page is served and how much it takes.</summary>
public sealed record WebOptions
{
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>0 takes any that is free.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>What a proxy has before the paths that it passes on, such as "/lint"; empty for nothing.</summary>
    public string BasePath { get; init; } = string.Empty;

    /// <summary>In bytes, of one request.</summary>
    public long MaxRequestLength { get; init; } = 8 << 20;

    /// <summary>Of one request.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Requests to the API in ten seconds from one address.</summary>
    public int MaxRequests { get; init; } = 300;
}
