using System.CommandLine;
using System.Globalization;
using ContentLint.Web;
using Microsoft.Extensions.Hosting;

namespace ContentLint.Cli;

/// <summary><c>contentlint serve</c>: the page for drafts, on this machine.</summary>
internal sealed class ServeCommand : Command
{
    private readonly Option<int> _port = new("--port")
    {
        Description = "The port; 0 takes any that is free.",
        HelpName = "number",
        DefaultValueFactory = _ => new WebOptions().Port,
    };

    private readonly Option<string> _host = new("--host")
    {
        Description = "The address to listen on; others than this machine reach it only if it is not 127.0.0.1.",
        HelpName = "address",
        DefaultValueFactory = _ => new WebOptions().Host,
    };

    private readonly Option<string[]> _allowHost = new("--allow-host")
    {
        Description = "A host that requests may ask for beside localhost and --host, such as the name of a proxy that passes it on; may be repeated.",
        HelpName = "name",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string> _basePath = new("--base-path")
    {
        Description = "The path that a proxy passes on to here, such as /lint.",
        HelpName = "path",
        DefaultValueFactory = _ => string.Empty,
    };

    private readonly CountOption _maxRequests = new("--max-requests")
    {
        Description = "How many requests one address may make to the API in ten seconds.",
        DefaultValueFactory = _ => new WebOptions().MaxRequests,
    };

    private readonly Terminal _terminal;

    public ServeCommand(Terminal terminal)
        : base("serve", "Serve a page for drafts, and an HTTP API; nothing that is pasted leaves the machine.")
    {
        _terminal = terminal;
        _port.Validators.Add(port =>
        {
            if (port.Tokens is [var token] && (!int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) || number is < 0 or > ushort.MaxValue))
                port.AddError($"'--port {token.Value}' is not a port from 0 to {ushort.MaxValue}");
        });
        _host.Validators.Add(host =>
        {
            if (host.Tokens is [var token] && !System.Net.IPAddress.TryParse(token.Value, out _))
                host.AddError($"'--host {token.Value}' is not an address, such as 127.0.0.1 or ::1");
        });
        _allowHost.Validators.Add(hosts =>
        {
            foreach (var token in hosts.Tokens.Where(token => Uri.CheckHostName(token.Value) is UriHostNameType.Unknown))
                hosts.AddError($"'--allow-host {token.Value}' is not a name or an address, such as lint.example.org; it has no scheme, port or path");
        });
        _basePath.Validators.Add(path =>
        {
            if (path.Tokens is [var token] && (!token.Value.StartsWith('/') || token.Value.EndsWith('/')))
                path.AddError($"'--base-path {token.Value}' must begin with / and not end in it");
        });
        foreach (var option in new Option[] { _port, _host, _allowHost, _basePath, _maxRequests })
            Add(option);
        SetAction((arguments, _) => Run(arguments));
    }

    private async Task<int> Run(ParseResult arguments)
    {
        var options = new WebOptions
        {
            Port = arguments.GetValue(_port),
            Host = arguments.GetValue(_host)!,
            AllowedHosts = [.. arguments.GetValue(_allowHost)!],
            BasePath = arguments.GetValue(_basePath)!,
            MaxRequests = arguments.GetValue(_maxRequests),
        };
        await using var app = WebServer.Create(options);
        await app.StartAsync(_terminal.Cancellation).ConfigureAwait(false);
        foreach (var url in app.Urls)
            await _terminal.Output.WriteLineAsync($"{url}{options.BasePath}/").ConfigureAwait(false);
        await _terminal.Output.FlushAsync(_terminal.Cancellation).ConfigureAwait(false);

        // On Ctrl-C, and when the system asks the process to end.
        await using var interruption = _terminal.Cancellation.Register(app.Lifetime.StopApplication).ConfigureAwait(false);
        await app.WaitForShutdownAsync(CancellationToken.None).ConfigureAwait(false);
        return ExitCodes.Clean;
    }
}
