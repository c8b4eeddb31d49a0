namespace ContentLint.Rules;

/// <summary>Whose words a rule judges.</summary>
public enum RuleVoice
{
    /// <summary>The author's: no reported word stands in quotation marks.</summary>
    Author,

    /// <summary>Somebody else's: all reported words stand in quotation marks.</summary>
    Quoted,
    Any,
}
