using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Logging;

namespace ContentLint.Web;

/// <summary>The page for drafts and the HTTP API beside it. Nothing that is sent is stored, logged or looked up on a disk.</summary>
public static class WebServer
{
    private const string Limited = "api";

    /// <param name="options">Where and how much.</param>
    /// <returns>Ready to be started; its URLs tell the port once it is.</returns>
    public static WebApplication Create(WebOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxRequestLength;
            kestrel.Listen(IPAddress.TryParse(options.Host, out var address) ? address : IPAddress.Loopback, options.Port);
        });
        builder.Services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = (context, _) => new(Answers.Fail(context.HttpContext, StatusCodes.Status429TooManyRequests, "too many requests; wait a few seconds"));
            limits.AddPolicy(Limited, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
                _ => new() { PermitLimit = options.MaxRequests, Window = TimeSpan.FromSeconds(10) }));
        });

        var app = builder.Build();
        if (options.BasePath.Length > 0)
            app.UsePathBase(options.BasePath);
        app.UseForwardedHeaders(new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        app.Use(Answers.Guard);
        app.Use(new HostCheck(options).Guard);
        app.UseRouting();
        app.UseRateLimiter();
        Map(app, new Api(options));
        return app;
    }

    private static void Map(WebApplication app, Api api)
    {
        app.MapPost("/api/check", api.Check).RequireRateLimiting(Limited);
        app.MapPost("/api/fix", api.Fix).RequireRateLimiting(Limited);
        app.MapPost("/api/report/{format}", api.Report).RequireRateLimiting(Limited);
        app.MapGet("/api/rules", api.Rules).RequireRateLimiting(Limited);
        app.MapGet("/openapi.json", context => Answers.SendResource(context, "openapi.json", "application/json"));
        app.MapGet("/health", context => Answers.SendText(context, "ok\n", "text/plain; charset=utf-8"));
        app.MapGet("/", Page.Send);
        app.MapGet("/page.css", context => Answers.SendResource(context, "page.css", "text/css; charset=utf-8"));
        app.MapGet("/page.js", context => Answers.SendResource(context, "page.js", "text/javascript; charset=utf-8"));
        app.MapGet("/sample.md", context => Answers.SendResource(context, "sample.md", "text/markdown; charset=utf-8"));
        app.MapFallback(context => Answers.Fail(context, StatusCodes.Status404NotFound, string.Create(CultureInfo.InvariantCulture, $"there is nothing at {context.Request.Path}")));
    }
}
