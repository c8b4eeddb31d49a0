using System.Collections.Immutable;

namespace ContentLint.Web;

/// <summary>Where the page is served and how much it takes.</summary>
public sealed record WebOptions
{
    /// <summary>The address to listen on.</summary>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>
    /// Names and addresses, without a port, that requests may ask for in their Host header beside localhost, 127.0.0.1, [::1] and
    /// <see cref="Host"/>, such as the name that a proxy passes on. 0.0.0.0 or [::], here or as <see cref="Host"/>, stands for all addresses, but for no name.
    /// </summary>
    public ImmutableArray<string> AllowedHosts { get; init; } = [];

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
