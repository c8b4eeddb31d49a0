using System.Collections.Frozen;

namespace ContentLint.Syntax.Readers;

/// <summary>What a reader of prose needs to know about an HTML element.</summary>
/// <param name="Kind">The kind of the blocks inside; null where the element around it decides.</param>
internal sealed record HtmlElement(HtmlTraits Traits, BlockKind? Kind = null)
{
    private static readonly HtmlElement Unknown = new(HtmlTraits.None);

    private static readonly FrozenDictionary<string, HtmlElement> ByName = Names(HtmlTraits.Block, kind: null,
            "html body main article section div p address details summary dialog fieldset hgroup dl dt dd ul ol menu dir "
            + "figure table thead tbody tfoot tr colgroup search center")
        .Concat(Names(HtmlTraits.Block | HtmlTraits.Void, kind: null, "hr"))
        .Concat(Names(HtmlTraits.Block, BlockKind.Heading, "h1 h2 h3 h4 h5 h6"))
        .Concat(Names(HtmlTraits.Block, BlockKind.ListItem, "li"))
        .Concat(Names(HtmlTraits.Block, BlockKind.BlockQuote, "blockquote"))
        .Concat(Names(HtmlTraits.Block, BlockKind.TableCell, "td th"))
        .Concat(Names(HtmlTraits.Block, BlockKind.Caption, "figcaption caption"))
        .Concat(Names(HtmlTraits.Block | HtmlTraits.LeftOut, kind: null, "head nav header footer aside pre form listing frameset"))
        .Concat(Names(HtmlTraits.Block | HtmlTraits.LeftOut | HtmlTraits.RawText, kind: null, "xmp plaintext"))
        .Concat(Names(HtmlTraits.LeftOut, kind: null, "noscript template select datalist object video audio canvas map applet"))
        .Concat(Names(HtmlTraits.LeftOut | HtmlTraits.RawText, kind: null, "script style iframe noembed noframes"))
        .Concat(Names(HtmlTraits.LeftOut | HtmlTraits.EscapableText, kind: null, "title textarea"))
        .Concat(Names(HtmlTraits.LeftOut | HtmlTraits.StoodInFor, kind: null, "code kbd samp var button svg math"))
        .Concat(Names(HtmlTraits.Void | HtmlTraits.StoodInFor, kind: null, "img input embed"))
        .Concat(Names(HtmlTraits.Void, kind: null, "area base basefont bgsound br col frame keygen link meta param source track wbr"))
        .Concat(Names(HtmlTraits.Emphasis, kind: null, "em i strong b cite"))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static HtmlElement Of(string name) => ByName.GetValueOrDefault(name, Unknown);

    public bool Is(HtmlTraits traits) => (Traits & traits) != 0;

    private static IEnumerable<KeyValuePair<string, HtmlElement>> Names(HtmlTraits traits, BlockKind? kind, string names) =>
        names.Split(' ').Select(name => KeyValuePair.Create(name, new HtmlElement(traits, kind)));
}
