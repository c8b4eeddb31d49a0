using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContentLint.Linting.Measuring;

/// <summary>How judgements are read, worked out when the library is compiled: a program compiled ahead cannot do it later.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(Judgement))]
internal sealed partial class JudgementJson : JsonSerializerContext;
