using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContentLint.Rules;

/// <summary>
/// Writes the JSON Schemas (draft 7, which editors of YAML know best) of rule files and language files, from the tables that the
/// loader checks with.
/// </summary>
public static class RuleSchema
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void WriteRuleSchema(Stream output) => Write(output, json =>
    {
        json.WriteString("$schema", Draft);
        json.WriteString("title", "ContentLint rule");
        json.WriteString("description", "One rule: what it is, how it finds things, why, and examples that all run.");
        json.WriteString("type", "object");
        WriteProperties(json, [.. RuleKeys.BeforeKind, .. RuleKeys.AfterKind]);
        WriteRequired(json, [.. RuleKeys.BeforeKind, .. RuleKeys.AfterKind]);
        json.WriteStartArray("allOf");
        foreach (var kind in RuleKinds.All)
            WriteKind(json, kind);
        json.WriteEndArray();
    });

    public static void WriteLanguageSchema(Stream output) => Write(output, json =>
    {
        json.WriteString("$schema", Draft);
        json.WriteString("title", "ContentLint language");
        json.WriteString("description", "What rules and the reading of text need to know of one language.");
        WriteMapping(json, LanguageReader.Keys);
    });

    private static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    // The keys that hold for a kind hang on its name, so that an editor offers those and no others.
    private static void WriteKind(Utf8JsonWriter json, RuleKind kind)
    {
        json.WriteStartObject();
        json.WriteStartObject("if");
        json.WriteStartObject("properties");
        json.WriteStartObject("kind");
        json.WriteString("const", kind.Name);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteRequired(json, [new("kind", RuleKeyType.Text, string.Empty) { IsRequired = true }]);
        json.WriteEndObject();
        json.WriteStartObject("then");
        json.WriteString("description", kind.Summary);
        WriteProperties(json, kind.Keys);
        WriteRequired(json, kind.Keys);
        json.WriteStartObject("propertyNames");
        WriteChoices(json, RuleKeys.Of(kind).Select(key => key.Name));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMapping(Utf8JsonWriter json, ImmutableArray<RuleKey> keys)
    {
        json.WriteString("type", "object");
        WriteProperties(json, keys);
        WriteRequired(json, keys);
        json.WriteBoolean("additionalProperties", value: false);
    }

    private static void WriteProperties(Utf8JsonWriter json, ImmutableArray<RuleKey> keys)
    {
        json.WriteStartObject("properties");
        foreach (var key in keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", key.Summary);
            WriteType(json, key);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteRequired(Utf8JsonWriter json, ImmutableArray<RuleKey> keys)
    {
        if (!keys.Any(key => key.IsRequired))
            return;
        json.WriteStartArray("required");
        foreach (var key in keys.Where(key => key.IsRequired))
            json.WriteStringValue(key.Name);
        json.WriteEndArray();
    }

    private static void WriteType(Utf8JsonWriter json, RuleKey key)
    {
        switch (key.Type)
        {
            case RuleKeyType.Text:
                WriteText(json);
                break;
            case RuleKeyType.LocalizedText:
                WriteLocalizedText(json);
                break;
            case RuleKeyType.Flag:
                json.WriteString("type", "boolean");
                break;
            case RuleKeyType.Number:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", 0);
                break;
            case RuleKeyType.Choice:
                WriteChoices(json, key.Choices);
                break;
            case RuleKeyType.Texts:
                WriteList(json, WriteText);
                break;
            case RuleKeyType.TextByLanguage:
                WriteMap(json, WriteText);
                break;
            case RuleKeyType.TextsByName:
            case RuleKeyType.TextsByLanguage:
                WriteMap(json, inner => WriteList(inner, WriteText));
                break;
            case RuleKeyType.PairsByLanguage:
                WriteMap(json, inner => WriteMap(inner, WriteText));
                break;
            case RuleKeyType.Mapping:
                WriteMapping(json, key.Fields);
                break;
            case RuleKeyType.Mappings:
                WriteList(json, inner => WriteMapping(inner, key.Fields));
                break;
            case RuleKeyType.MappingsByLanguage:
                WriteMap(json, inner => WriteList(inner, item => WriteMapping(item, key.Fields)));
                break;
            default:
                throw new InvalidOperationException($"no schema for {key.Type}");
        }
    }

    // YAML reads 0.1 and yes as a number and a flag; the loader takes what is written as a text.
    private static void WriteText(Utf8JsonWriter json)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("string");
        json.WriteStringValue("number");
        json.WriteStringValue("boolean");
        json.WriteEndArray();
    }

    private static void WriteLocalizedText(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteText(json);
        json.WriteEndObject();
        json.WriteStartObject();
        WriteMap(json, WriteText);
        WriteRequired(json, [new(RuleKeyChecker.English, RuleKeyType.Text, string.Empty) { IsRequired = true }]);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteChoices(Utf8JsonWriter json, IEnumerable<string> choices)
    {
        json.WriteStartArray("enum");
        foreach (var choice in choices)
            json.WriteStringValue(choice);
        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, Action<Utf8JsonWriter> writeItem)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        writeItem(json);
        json.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter json, Action<Utf8JsonWriter> writeValue)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("additionalProperties");
        writeValue(json);
        json.WriteEndObject();
    }
}
