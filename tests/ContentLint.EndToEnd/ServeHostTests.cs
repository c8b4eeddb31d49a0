using System.Net;
using System.Text.Json;

namespace ContentLint.EndToEnd;

/// <summary>Which hosts <c>contentlint serve</c> answers for, whatever address a request comes to.</summary>
public sealed class ServeHostTests
{
    [Theory]
    [InlineData("localhost", true)]
    [InlineData("LOCALHOST:80", true)]
    [InlineData("127.0.0.1:5080", true)]
    [InlineData("[::1]:5080", true)]
    [InlineData("evil.example", false)]
    [InlineData("evil.example:5080", false)]
    [InlineData("localhost.evil.example", false)]
    [InlineData("127.0.0.1.evil.example", false)]
    [InlineData("192.168.1.5", false)]
    public Task Without_an_option_only_this_machine_is_asked_for(string host, bool isAnswered) => Ask([], "health", host, isAnswered);

    [Theory]
    [InlineData("lint.example.org", true)]
    [InlineData("Lint.Example.org:443", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("localhost", true)]
    [InlineData("www.lint.example.org", false)]
    public Task Host_that_is_allowed_is_answered(string host, bool isAnswered) =>
        Ask(["--allow-host", "lint.example.org", "--allow-host", "10.1.2.3"], "health", host, isAnswered);

    [Theory]
    [InlineData("192.168.1.5:5080", true)]
    [InlineData("[fe80::1]", true)]
    [InlineData("evil.example", false)]
    public Task On_all_addresses_any_address_is_answered_but_no_name(string host, bool isAnswered) =>
        Ask(["--host", "0.0.0.0"], "health", host, isAnswered);

    [Theory]
    [InlineData("news.example.org", true)]
    [InlineData("evil.example", false)]
    public Task Proxy_may_pass_on_its_name_and_path(string host, bool isAnswered) =>
        Ask(["--base-path", "/lint", "--allow-host", "news.example.org"], "lint/api/rules", host, isAnswered);

    private static async Task Ask(string[] options, string path, string host, bool isAnswered)
    {
        using var server = new RunningServer(options);
        using var client = new HttpClient();
        var address = new UriBuilder(server.Start) { Host = "127.0.0.1", Path = path }.Uri;
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = host } };
        using var answer = await client.SendAsync(request);

        Assert.Equal(isAnswered ? HttpStatusCode.OK : HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        if (isAnswered)
            return;
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(421, problem.RootElement.GetProperty("status").GetInt32());
    }
}
