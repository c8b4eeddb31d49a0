using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ContentLint.Web;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Texts))]
[JsonSerializable(typeof(ImmutableArray<CheckedFile>))]
[JsonSerializable(typeof(ImmutableArray<FixedText>))]
[JsonSerializable(typeof(ImmutableArray<RuleEntry>))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class WebJson : JsonSerializerContext;
