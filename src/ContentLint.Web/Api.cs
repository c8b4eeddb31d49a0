using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ContentLint.Web;

/// <summary>The HTTP API: openapi.json describes it.</summary>
internal sealed class Api(WebOptions options)
{
    private const int MostFiles = 200;

    private readonly TextCheck _check = new();

    public Task Check(HttpContext context) =>
        Run(context, (texts, cancellation) => _check.Check(texts, cancellation), files => Answers.SendJson(context, files, WebJson.Default.ImmutableArrayCheckedFile));

    public Task Fix(HttpContext context) =>
        Run(context, (texts, cancellation) => _check.Fix(texts, cancellation), files => Answers.SendJson(context, files, WebJson.Default.ImmutableArrayFixedText));

    public Task Report(HttpContext context)
    {
        var format = context.GetRouteValue("format") as string;
        if (format is not ("html" or "sarif"))
            return Answers.Fail(context, StatusCodes.Status404NotFound, "there are the reports html and sarif");
        var type = format == "html" ? "text/html; charset=utf-8" : "application/sarif+json";
        return Run(context, (texts, cancellation) => _check.Report(texts, format, cancellation), report => Answers.SendText(context, report, type));
    }

    public Task Rules(HttpContext context) =>
        Answers.SendJson(context, _check.Rules(context.Request.Query["locale"]), WebJson.Default.ImmutableArrayRuleEntry);

    private async Task Run<T>(HttpContext context, Func<Texts, CancellationToken, T> work, Func<T, Task> send)
    {
        if (await Read(context).ConfigureAwait(false) is not { } texts)
            return;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        limit.CancelAfter(options.MaxTime);
        var result = await Task.Run(() => work(texts, limit.Token), limit.Token).ConfigureAwait(false);
        await send(result).ConfigureAwait(false);
    }

    private static async Task<Texts?> Read(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
        {
            await Answers.Fail(context, StatusCodes.Status415UnsupportedMediaType, "the body must be application/json").ConfigureAwait(false);
            return null;
        }

        try
        {
            var texts = await JsonSerializer.DeserializeAsync(context.Request.Body, WebJson.Default.Texts, context.RequestAborted).ConfigureAwait(false);
            if (FindFault(texts) is not { } fault)
                return texts;
            await Answers.Fail(context, StatusCodes.Status400BadRequest, fault).ConfigureAwait(false);
        }
        catch (JsonException failure)
        {
            await Answers.Fail(context, StatusCodes.Status400BadRequest, $"the body is not what openapi.json says: {failure.Message}").ConfigureAwait(false);
        }

        return null;
    }

    private static string? FindFault(Texts? texts) => texts switch
    {
        null or { Files.IsDefault: true } => "'files' is missing",
        { Files.Length: 0 or > MostFiles } => $"'files' must hold 1 to {MostFiles} texts",
        _ when texts.Files.Any(file => file?.Name is null || file.Text is null) => "each of 'files' must have a 'name' and a 'text'",
        _ => null,
    };
}
