namespace ContentLint.Syntax;

public enum QuotationKind
{
    /// <summary>A clause or more that somebody said or wrote.</summary>
    Speech,

    /// <summary>Some of somebody's words inside a sentence of the author's.</summary>
    Fragment,

    /// <summary>A title, a name, a nickname, a word that is talked about, scare quotes.</summary>
    Term,
}
