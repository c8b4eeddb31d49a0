using ContentLint.Syntax;

namespace ContentLint.Rules;

/// <summary>Holds words against a voice.</summary>
internal static class RuleVoices
{
    public static bool Judges(this RuleVoice voice, Token token) =>
        voice is RuleVoice.Any || token.IsQuoted == voice is RuleVoice.Quoted;
}
