using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace ContentLint.Web;

/// <summary>What is sent, and with which headers.</summary>
internal static class Answers
{
    public const string NonceKey = "contentlint.nonce";

    /// <summary>Sets the headers of every answer; what goes wrong becomes problem+json and never a trace.</summary>
    public static async Task Guard(HttpContext context, RequestDelegate next)
    {
        var nonce = Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));
        context.Items[NonceKey] = nonce;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (BadHttpRequestException failure)
        {
            await Fail(context, failure.StatusCode, failure.Message).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for an answer.
        }
        catch (OperationCanceledException)
        {
            await Fail(context, StatusCodes.Status503ServiceUnavailable, "the check took too long").ConfigureAwait(false);
        }
    }

    public static async Task Fail(HttpContext context, int status, string detail)
    {
        if (context.Response.HasStarted)
            return;
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/problem+json";
        var problem = new Problem("about:blank", Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status), status, detail);
        await JsonSerializer.SerializeAsync(context.Response.Body, problem, WebJson.Default.Problem, context.RequestAborted).ConfigureAwait(false);
    }

    public static async Task SendJson<T>(HttpContext context, T value, JsonTypeInfo<T> type)
    {
        context.Response.ContentType = "application/json";
        await JsonSerializer.SerializeAsync(context.Response.Body, value, type, context.RequestAborted).ConfigureAwait(false);
    }

    public static async Task SendText(HttpContext context, string text, string contentType)
    {
        context.Response.ContentType = contentType;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>A file that is embedded, byte for byte.</summary>
    public static async Task SendResource(HttpContext context, string name, string contentType)
    {
        using var resource = Open(name);
        if (resource is null)
        {
            await Fail(context, StatusCodes.Status404NotFound, $"{name} is not part of this build").ConfigureAwait(false);
            return;
        }

        context.Response.ContentType = contentType;
        context.Response.ContentLength = resource.Length;
        await resource.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>A file that is embedded, or null.</summary>
    public static Stream? Open(string name) => typeof(Answers).Assembly.GetManifestResourceStream($"web/{name}");
}
