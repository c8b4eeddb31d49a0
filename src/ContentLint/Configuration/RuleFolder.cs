using System.Collections.Immutable;
using ContentLint.Text;

namespace ContentLint.Configuration;

/// <summary>A folder of the user's rules that <c>contentlint_rules</c> names.</summary>
/// <param name="Path">The full path, parted by '/'. Whether there is such a folder has not been asked.</param>
/// <param name="Source">The .editorconfig file.</param>
/// <param name="Span">Where the folder is named there.</param>
public sealed record RuleFolder(string Path, SourceText Source, TextSpan Span)
{
    /// <summary>The folders of a list parted by commas, each relative to the folder of the .editorconfig file.</summary>
    internal static ImmutableArray<RuleFolder> Parse(EditorConfigFile file, EditorConfigPair pair)
    {
        var folders = ImmutableArray.CreateBuilder<RuleFolder>();
        foreach (var part in pair.Value.AsSpan().Split(','))
        {
            var (offset, length) = part.GetOffsetAndLength(pair.Value.Length);
            var name = pair.Value.AsSpan(offset, length).TrimEnd();
            offset += name.Length - name.TrimStart().Length;
            name = name.TrimStart();
            if (name.IsEmpty)
                continue;
            var path = FolderPath.Resolve(file.Folder, name.ToString());
            folders.Add(new(path, file.Source, new(pair.ValueSpan.Start + offset, name.Length)));
        }

        return folders.ToImmutable();
    }
}
