namespace ContentLint.Syntax.Attribution;

public enum SourceKind
{
    /// <summary>A person, a body, an office, a role or a document.</summary>
    Named,

    /// <summary>A pronoun, or a verb with one, that a named source precedes.</summary>
    Pronoun,

    /// <summary>Somebody the article keeps nameless: "a source", "an official who asked not to be named".</summary>
    Unnamed,
}
