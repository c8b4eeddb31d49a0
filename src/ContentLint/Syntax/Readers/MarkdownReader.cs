using ContentLint.Languages;
using ContentLint.Text;
namespace ContentLint.Syntax.Readers;
public static class MarkdownReader { public static Prose Read(SourceText source, LinePatterns? patterns = null) => PlainTextReader.Read(source, patterns); }
