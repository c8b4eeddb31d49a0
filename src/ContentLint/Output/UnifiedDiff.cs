using System.Globalization;
using ContentLint.Linting.Fixing;
using ContentLint.Text;
using DiffPlex;
using DiffPlex.Model;

namespace ContentLint.Output;

/// <summary>
/// What fixes change, in the unified format that <c>git apply</c> and <c>patch</c> read: lines end at LF and nowhere else, and a carriage
/// return is a character of its line.
/// </summary>
/// <param name="output">Gets LF line ends, and those of the files.</param>
/// <param name="isVisible">Whether a terminal is shown stand-ins for control characters; such a diff is not to be applied.</param>
public sealed class UnifiedDiff(TextWriter output, bool isVisible)
{
    private const int Context = 3;
    private const string NoLineEnd = "\\ No newline at end of file\n";

    public void Write(FixedFile file)
    {
        // To git the mark is a character of the first line.
        var mark = file.Before.Encoding is TextEncoding.Utf8WithBom ? "\uFEFF" : "";
        var diff = Differ.Instance.CreateDiffs(mark + file.Before.Text, mark + file.After, ignoreWhiteSpace: false, ignoreCase: false, new LineChunker());
        var (before, after) = (diff.PiecesOld, diff.PiecesNew);
        output.Write($"--- {PathOf("a", file)}\n+++ {PathOf("b", file)}\n");
        foreach (var blocks in Hunks(diff.DiffBlocks))
            WriteHunk(blocks, before, after);
    }

    private void WriteHunk(List<DiffBlock> blocks, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var (first, last) = (blocks[0], blocks[^1]);
        var lead = Math.Min(Context, first.DeleteStartA);
        var end = Math.Min(before.Count, last.DeleteStartA + last.DeleteCountA + Context);
        var start = first.DeleteStartA - lead;
        var removed = end - start;
        var added = removed + blocks.Sum(block => block.InsertCountB - block.DeleteCountA);
        output.Write(string.Create(
            CultureInfo.InvariantCulture, $"@@ -{Start(start, removed)},{removed} +{Start(first.InsertStartB - lead, added)},{added} @@\n"));
        foreach (var block in blocks)
        {
            WriteLines(' ', before, start, block.DeleteStartA);
            WriteLines('-', before, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            WriteLines('+', after, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            start = block.DeleteStartA + block.DeleteCountA;
        }

        WriteLines(' ', before, start, end);
    }

    // Lines count from 1, but a hunk without lines names the line before it.
    private static int Start(int line, int count) => count == 0 ? line : line + 1;

    private void WriteLines(char sign, IReadOnlyList<string> lines, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var hasEnd = lines[at].EndsWith('\n');
            var text = hasEnd ? lines[at][..^1] : lines[at];
            output.Write($"{sign}{(isVisible ? VisibleText.InOneLine(text) : text)}\n{(hasEnd ? "" : NoLineEnd)}");
        }
    }

    private static IEnumerable<List<DiffBlock>> Hunks(IEnumerable<DiffBlock> blocks)
    {
        List<DiffBlock> hunk = [];
        foreach (var block in blocks)
        {
            if (hunk is [.., var last] && block.DeleteStartA - (last.DeleteStartA + last.DeleteCountA) > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(block);
        }

        if (hunk.Count > 0)
            yield return hunk;
    }

    // Quoted as git quotes; a tab after a name with blanks tells patch where it ends.
    private string PathOf(string side, FixedFile file)
    {
        var path = $"{side}/{file.Before.Path}";
        if (isVisible)
            return VisibleText.InOneLine(path);
        if (path.AsSpan().IndexOfAny('"', '\\') >= 0 || path.Any(char.IsControl))
            return $"\"{string.Concat(path.Select(Quote))}\"";
        return path.Contains(' ', StringComparison.Ordinal) ? path + "\t" : path;
    }

    private static string Quote(char unit) => unit switch
    {
        '"' or '\\' => $"\\{unit}",
        '\n' => "\\n",
        '\t' => "\\t",
        < ' ' or '\u007F' => $"\\{Convert.ToString(unit, 8).PadLeft(3, '0')}",
        _ => $"{unit}",
    };

    private sealed class LineChunker : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            var lines = new List<string>();
            for (var start = 0; start < text.Length;)
            {
                var end = text.IndexOf('\n', start);
                end = end < 0 ? text.Length : end + 1;
                lines.Add(text[start..end]);
                start = end;
            }

            return lines;
        }
    }
}
