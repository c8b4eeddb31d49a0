namespace ContentLint.Syntax.Readers;

public enum SourceFormat
{
    PlainText,
    Markdown,
    Html,
}
