using System.Collections.Frozen;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>The block that a token stands in, for one walk forwards through a document, with the words for dates of its language.</summary>
internal ref struct DateBlockCursor(Document document, FrozenDictionary<LanguageProfile, DateWords> languages)
{
    private int _block = -1;

    public readonly Block Block => document.Blocks[_block];

    /// <summary>Its first token.</summary>
    public int First { get; private set; }

    /// <summary>The token after its last one.</summary>
    public int End { get; private set; }

    /// <summary>Null where nobody looks for dates: in boilerplate, and in a language without words for them.</summary>
    public DateWords? Words { get; private set; }

    /// <summary>Goes to the block of a token, which is the one before or comes after it; tells whether it has words for dates.</summary>
    public bool MoveTo(int token)
    {
        if (token < End)
            return Words is not null;
        while (document.Blocks[++_block].EndToken <= token)
        {
        }

        (First, End) = (Block.FirstToken, Block.EndToken);
        Words = Block.Language is { } language && Block.Kind is not BlockKind.Boilerplate ? languages.GetValueOrDefault(language) : null;
        return Words is not null;
    }
}
