using System.Text;
using System.Text.Json;
using ContentLint.Rules;

namespace ContentLint.Tests.Rules;

public sealed class RuleSchemaTests
{
    [Theory]
    [InlineData("rule")]
    [InlineData("language")]
    public void The_committed_schema_is_fresh(string name)
    {
        var path = Path.Combine(RepositoryFolder.Path, "rules", $"{name}.schema.json");
        var expected = Write(name is "rule" ? RuleSchema.WriteRuleSchema : RuleSchema.WriteLanguageSchema);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") is "1")
            File.WriteAllText(path, expected);

        Assert.True(File.Exists(path) && File.ReadAllText(path) == expected, $"{path} is stale; ACCEPT_SNAPSHOTS=1 writes it");
    }

    [Fact]
    public void Every_kind_has_a_schema_with_the_common_keys_and_its_own()
    {
        var kinds = RuleSchemaOfKinds();

        Assert.Equal(RuleKinds.All.Select(kind => kind.Name), kinds.Keys);
        foreach (var kind in RuleKinds.All)
        {
            var names = kinds[kind.Name].GetProperty("propertyNames").GetProperty("enum").EnumerateArray().Select(name => name.GetString());
            Assert.Equal(RuleKeys.Of(kind).Select(key => key.Name), names);
            Assert.Equal(kind.Keys.Select(key => key.Name), kinds[kind.Name].GetProperty("properties").EnumerateObject().Select(key => key.Name));
        }
    }

    [Fact]
    public void Every_key_of_every_rule_and_language_file_is_in_the_schema()
    {
        var kinds = RuleSchemaOfKinds();
        using var language = JsonDocument.Parse(Write(RuleSchema.WriteLanguageSchema));
        var files = BuiltInRules.Source().Files;

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var map = YamlReader.Read(file.Path, file.Text, [])!;
            var known = file.IsLanguage
                ? language.RootElement.GetProperty("properties").EnumerateObject().Select(key => key.Name)
                : kinds[((YamlText)map.Find("kind")!).Value].GetProperty("propertyNames").GetProperty("enum").EnumerateArray().Select(name => name.GetString()!);
            Assert.Subset(known.ToHashSet(), map.Entries.Select(entry => entry.Key.Value).ToHashSet());
        }
    }

    private static Dictionary<string, JsonElement> RuleSchemaOfKinds()
    {
        using var schema = JsonDocument.Parse(Write(RuleSchema.WriteRuleSchema));
        return schema.RootElement.GetProperty("allOf").EnumerateArray().ToDictionary(
            entry => entry.GetProperty("if").GetProperty("properties").GetProperty("kind").GetProperty("const").GetString()!,
            entry => entry.GetProperty("then").Clone());
    }

    private static string Write(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
