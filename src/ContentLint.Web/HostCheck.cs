using System.Net;
using Microsoft.AspNetCore.Http;

namespace ContentLint.Web;

/// <summary>
/// Answers only what asks for a host that this server goes by. A page elsewhere, whose name its owner lets lead to this machine, would else
/// be of one origin with the server and could use it (DNS rebinding).
/// </summary>
internal sealed class HostCheck
{
    private readonly HashSet<string> _names;
    private readonly HashSet<IPAddress> _addresses = [IPAddress.Loopback, IPAddress.IPv6Loopback];
    private readonly bool _takesAddresses;

    /// <param name="options">The address that is listened on, and the names that are allowed beside it.</param>
    public HostCheck(WebOptions options)
    {
        _names = new(options.AllowedHosts.Append("localhost"), StringComparer.OrdinalIgnoreCase);
        _addresses.UnionWith(options.AllowedHosts.Append(options.Host).Select(AddressOf).OfType<IPAddress>());

        // Every address of the machine is listened on. A host that is an address is nobody's to point elsewhere.
        _takesAddresses = _addresses.Contains(IPAddress.Any) || _addresses.Contains(IPAddress.IPv6Any);
    }

    public Task Guard(HttpContext context, RequestDelegate next) =>
        Takes(context.Request.Host)
            ? next(context)
            : Answers.Fail(context, StatusCodes.Status421MisdirectedRequest, $"this server does not go by the host '{context.Request.Host.Host}'; --allow-host names more");

    private bool Takes(HostString host) =>
        AddressOf(host.Host) is { } address ? _takesAddresses || _addresses.Contains(address) : _names.Contains(host.Host);

    // In brackets, as it stands in a URL, an address of version 6 is one for the parser, too.
    private static IPAddress? AddressOf(string host) => IPAddress.TryParse(host, out var address) ? address : null;
}
