namespace ContentLint.Rules.Kinds;

/// <summary>What one language says of a word form.</summary>
[Flags]
internal enum WordTraits : byte
{
    None = 0,

    /// <summary>It was looked up at all.</summary>
    Known = 1,

    /// <summary>Nothing but letters from a to z, all small.</summary>
    Plain = 2,

    /// <summary>It, a root of it or an accepted loan is a word of the language.</summary>
    Own = 4,

    /// <summary>Unknown to the language, a loan, a name, or a rare word that another language has too.</summary>
    StandsOut = 8,

    /// <summary>A loan, or another language's word and not this one's.</summary>
    Strange = 16,

    /// <summary>A function word of the other language that has it.</summary>
    Function = 32,

    /// <summary>A word of any of the languages, and no name in this one; of others than this one told of plain words only.</summary>
    Ordinary = 64,
}
