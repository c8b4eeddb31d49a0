using Microsoft.AspNetCore.Http;

namespace ContentLint.Web;

/// <summary>The page itself. Its URLs are relative, so it works under any path.</summary>
internal static class Page
{
    private const string Nonce = "{nonce}";

    private const string Missing =
        "The page was not built. In src/ContentLint.Web/page: npm ci && npm run build, then build the tool again. The API is there: /openapi.json\n";

    private static readonly Lazy<string?> Markup = new(ReadMarkup);

    public static Task Send(HttpContext context)
    {
        // Without the slash "page.js" would lie beside the path of a proxy, not below it.
        if (context.Request.PathBase.HasValue && context.Request.Path.Value is null or "")
        {
            context.Response.Redirect($"{context.Request.PathBase}/");
            return Task.CompletedTask;
        }

        return Markup.Value is { } markup
            ? Answers.SendText(context, markup.Replace(Nonce, (string)context.Items[Answers.NonceKey]!, StringComparison.Ordinal), "text/html; charset=utf-8")
            : Answers.SendText(context, Missing, "text/plain; charset=utf-8");
    }

    // Null without the script, which is built apart: the markup alone shows nothing.
    private static string? ReadMarkup()
    {
        using var script = Answers.Open("page.js");
        if (script is null)
            return null;
        using var markup = new StreamReader(Answers.Open("index.html")!);
        return markup.ReadToEnd();
    }
}
