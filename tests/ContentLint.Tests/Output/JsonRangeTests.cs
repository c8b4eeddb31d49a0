using System.Text;
using System.Text.Json;
using ContentLint.Output;
using ContentLint.Text;

namespace ContentLint.Tests.Output;

public sealed class JsonRangeTests
{
    private static readonly SourceText Source = new("a.txt", "satu\ndua tiga\n");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_range_is_laid_out_as_the_writer_would(bool isIndented)
    {
        var span = TextSpan.FromBounds(2, 9);

        var expected = Write(isIndented, json =>
        {
            json.WriteStartObject();
            WritePosition(json, "start", span.Start);
            WritePosition(json, "end", span.End);
            json.WriteEndObject();
        });

        Assert.Equal(expected, Write(isIndented, json => JsonRange.Write(json, Source, span)));
    }

    private static void WritePosition(Utf8JsonWriter json, string name, int offset)
    {
        var (line, column) = Source.GetLinePosition(offset);
        json.WriteStartObject(name);
        json.WriteNumber("line", line + 1);
        json.WriteNumber("column", column + 1);
        json.WriteNumber("offset", offset);
        json.WriteEndObject();
    }

    private static string Write(bool isIndented, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = isIndented, IndentSize = 2, NewLine = "\n" }))
        {
            json.WriteStartArray();
            for (var number = 0; number < 2; number++)
            {
                json.WriteStartObject();
                json.WriteString("path", "a.txt");
                json.WritePropertyName("range");
                write(json);
                json.WriteBoolean("after", true);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
