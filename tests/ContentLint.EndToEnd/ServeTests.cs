using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ContentLint.EndToEnd;

/// <summary>The HTTP API of <c>contentlint serve</c>, through a real process.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly RunningServer _server = new();
    private readonly HttpClient _client = new();

    private Uri Start => _server.Start;

    public void Dispose()
    {
        _server.Dispose();
        _client.Dispose();
    }

    [Fact]
    public async Task Texts_are_checked_as_one_batch_and_mended()
    {
        const string Body = """{"files":[{"name":"../../etc/passwd","text":"Hutang itu lunas."},{"name":"b.md","text":"Baik."}],"locale":"id"}""";

        var files = await Json(await Post("api/check", Body));
        var finding = files[0].GetProperty("findings")[0];
        Assert.Equal(("../../etc/passwd", "CL7008", "tulis 'Utang' untuk 'Hutang'"), (files[0].GetProperty("name").GetString(), finding.GetProperty("rule").GetString(), finding.GetProperty("message").GetString()));
        Assert.Equal((0, 6), (finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32()));
        Assert.Equal(0, files[1].GetProperty("findings").GetArrayLength());
        Assert.Equal("Utang itu lunas.", (await Json(await Post("api/fix", Body)))[0].GetProperty("text").GetString());
        Assert.Equal("2.1.0", (await Json(await Post("api/report/sarif", Body))).GetProperty("version").GetString());
        Assert.Empty((await Json(await Post("api/check", Body.Replace("\"locale\":\"id\"", "\"ignore\":[\"nonstandard-spelling\"]", StringComparison.Ordinal))))[0].GetProperty("findings").EnumerateArray());
    }

    [Theory]
    [InlineData("\uFEFFHutang itu lunas.\r\n\r\nBaik.\rYa.\n", "\uFEFFUtang itu lunas.\r\n\r\nBaik.\rYa.\n", 1, 7)]
    [InlineData("\uFEFF---\r\ntitle: Hutang\r\n---\r\nHutang itu lunas.", "\uFEFF---\r\ntitle: Utang\r\n---\r\nUtang itu lunas.", 13, 19)]
    [InlineData("\uFEFF\uFEFFBaik.\r", "\uFEFF\uFEFFBaik.\r", -1, -1)]
    public async Task Byte_order_mark_and_line_ends_stay_what_they_are(string text, string mended, int start, int end)
    {
        var body = JsonSerializer.Serialize(new { files = new[] { new { name = "a.md", text } } });

        var findings = (await Json(await Post("api/check", body)))[0].GetProperty("findings").EnumerateArray().Where(found => found.GetProperty("rule").GetString() == "CL7008").ToArray();
        if (start >= 0)
            Assert.Equal((start, end), (findings[0].GetProperty("start").GetInt32(), findings[0].GetProperty("end").GetInt32()));
        Assert.Equal(mended, (await Json(await Post("api/fix", body)))[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Of_equal_paragraphs_the_later_is_told_however_many_texts_there_are()
    {
        const string Paragraph = "Panen padi di lereng timur gunung itu tahun ini lebih awal daripada tahun lalu, kata para petani yang menjemur gabah di halaman balai desa sejak pagi.";
        string[] texts = ["Baik.", Paragraph, .. Enumerable.Repeat("Baik.", 8), Paragraph];
        var body = JsonSerializer.Serialize(new { files = texts.Select(text => new { name = "a.md", text }) });

        var found = (await Json(await Post("api/check", body))).EnumerateArray().Select(file => file.GetProperty("findings").EnumerateArray().Any(finding => finding.GetProperty("rule").GetString() == "CL3003"));

        Assert.Equal([10], found.Index().Where(pair => pair.Item).Select(pair => pair.Index));
    }

    [Theory]
    [InlineData("teras.md", "kolom/catatan.md", "teras.md catatan.md")]
    [InlineData("teras.md", "lama/teras.md", "1-teras.md 2-teras.md")]
    [InlineData("teras.md", "", "1-teras.md 2-")]
    public async Task A_report_names_texts_as_the_page_does_where_names_keep_them_apart(string first, string second, string expected)
    {
        var body = JsonSerializer.Serialize(new { files = new[] { first, second }.Select(name => new { name, text = "Hutang itu lunas." }) });

        var results = (await Json(await Post("api/report/sarif", body))).GetProperty("runs")[0].GetProperty("results").EnumerateArray();

        Assert.Equal(expected, string.Join(' ', results.Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()).Distinct()));
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_by_its_name_and_in_the_language_of_the_reader()
    {
        using var answer = await Post("api/check", """{"files":[{"name":"naskah.md","text":"\u0000\u0001"}],"locale":"id"}""");

        Assert.Equal("naskah.md: dilewati: ini berkas biner", (await Json(answer)).GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("api/check", "{", HttpStatusCode.BadRequest)]
    [InlineData("api/check", "{}", HttpStatusCode.BadRequest)]
    [InlineData("api/check", "{\"files\":[]}", HttpStatusCode.BadRequest)]
    [InlineData("api/check", "{\"files\":[null]}", HttpStatusCode.BadRequest)]
    [InlineData("api/check", "{\"files\":[{\"name\":\"a.md\"}]}", HttpStatusCode.BadRequest)]
    [InlineData("api/check", "{\"files\":[{\"name\":\"a.md\",\"text\":\"\\u0000\\u0001\\u0002\"}]}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("api/report/pdf", "{\"files\":[{\"name\":\"a.md\",\"text\":\"\"}]}", HttpStatusCode.NotFound)]
    [InlineData("api/nothing", "{}", HttpStatusCode.NotFound)]
    public async Task What_is_wrong_is_told_as_problem_json(string path, string body, HttpStatusCode status)
    {
        using var answer = await Post(path, body);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = await Json(answer);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.DoesNotContain("   at ", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_much_and_what_is_no_json_is_refused()
    {
        using var large = await Post("api/check", $"{{\"files\":[{{\"name\":\"a.md\",\"text\":\"{new string('a', 9 << 20)}\"}}]}}");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        using var content = new StringContent("a", Encoding.UTF8, "text/plain");
        using var text = await _client.PostAsync(new Uri(Start, "api/check"), content);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, text.StatusCode);
    }

    [Fact]
    public async Task Every_path_of_the_description_is_there_with_strict_headers()
    {
        var description = await Json(await _client.GetAsync(new Uri(Start, "openapi.json")));
        foreach (var path in description.GetProperty("paths").EnumerateObject())
        {
            var url = new Uri(Start, path.Name[1..].Replace("{format}", "sarif", StringComparison.Ordinal));
            using var answer = path.Value.TryGetProperty("get", out _) ? await _client.GetAsync(url) : await Post(url.PathAndQuery[1..], """{"files":[{"name":"a.md","text":"Baik."}]}""");

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task Who_asks_too_often_must_wait()
    {
        HttpStatusCode[] answers = await Task.WhenAll(Enumerable.Range(0, 400).Select(async _ =>
        {
            using var answer = await _client.GetAsync(new Uri(Start, "api/rules"));
            return answer.StatusCode;
        }));

        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
        Assert.Equal(300, answers.Count(status => status is HttpStatusCode.OK));
    }

    private async Task<HttpResponseMessage> Post(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));

        // A server that refuses a body does not read it; who asks first is told so.
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Start, path)) { Content = content };
        request.Headers.ExpectContinue = body.Length > 1 << 20;
        return await _client.SendAsync(request);
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
}
