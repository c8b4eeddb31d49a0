using System.Collections.Immutable;
using System.Text.Json;
using ContentLint.Text;

namespace ContentLint.Linting.Measuring;

/// <summary>Reads judgements: JSON Lines, one object a line, whose keys are those of <see cref="Judgement"/> in camel case.</summary>
public static class JudgementFile
{
    /// <param name="path">For error messages.</param>
    /// <param name="content">The file's text.</param>
    /// <returns>The judgements in the file's order, and one message for each line that is wrong, with path and line.</returns>
    public static (ImmutableArray<Judgement> Judgements, ImmutableArray<string> Errors) Read(string path, string content)
    {
        var judgements = ImmutableArray.CreateBuilder<Judgement>();
        var errors = ImmutableArray.CreateBuilder<string>();
        var file = new SourceText(path, content);
        for (var line = 0; line < file.LineCount; line++)
        {
            var text = file[file.GetLineSpan(line)];
            if (text.IsWhiteSpace())
                continue;
            if (Read(text, out var fault) is { } judgement)
                judgements.Add(judgement);
            else
                errors.Add($"{path}({line + 1}): {fault}");
        }

        return (judgements.ToImmutable(), errors.ToImmutable());
    }

    private static Judgement? Read(ReadOnlySpan<char> line, out string fault)
    {
        try
        {
            fault = string.Empty;
            var judgement = JsonSerializer.Deserialize(line, JudgementJson.Default.Judgement);
            if (judgement is not null && IsSound(judgement))
                return judgement;
            fault = "right, arguable and wrong must add up to read, which is at most hits";
        }
        catch (JsonException failure)
        {
            fault = $"this is no judgement: {failure.Message}";
        }

        return null;
    }

    private static bool IsSound(Judgement judgement) =>
        int.Min(judgement.Right, int.Min(judgement.Arguable, judgement.Wrong)) >= 0
        && judgement.Right + judgement.Arguable + judgement.Wrong == judgement.Read
        && judgement.Read <= judgement.Hits;
}
