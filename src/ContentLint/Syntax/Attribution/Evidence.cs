namespace ContentLint.Syntax.Attribution;

/// <summary>One place in the author's words that says who speaks: the token of the verb or preposition, and the source.</summary>
internal readonly record struct Evidence(int Token, QuotationSource Source);
