using System.Collections.Immutable;
using ContentLint.Linting;
using ContentLint.Linting.Measuring;
using ContentLint.Rules;
using ContentLint.Text;

namespace ContentLint.Cli;

/// <summary>Reads folders of articles that are to be measured on.</summary>
internal static class CorpusFolders
{
    // A file that tells about the articles of its folder is none of them.
    private const string ReadMe = "README";

    /// <summary>The articles of one folder, not of those in it, by name.</summary>
    public static ImmutableArray<SourceText> ReadArticles(string fullPath) =>
    [
        .. Directory.EnumerateFiles(fullPath)
            .Where(path => ArticleFilter.IsArticle(path)
                && !string.Equals(Path.GetFileNameWithoutExtension(path), ReadMe, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(path => TextDecoder.Decode(Path.GetFileName(path), File.ReadAllBytes(path)).Source)
            .OfType<SourceText>(),
    ];

    /// <summary>Each folder, and each folder in it, that holds articles; read only when it is its turn, since a corpus is large.</summary>
    public static IEnumerable<CorpusFolder> Read(string[] folders, string[] languages, RuleSet rules, Terminal terminal)
    {
        var paths = folders.SelectMany(folder => Find(folder, terminal)).Distinct(StringComparer.Ordinal).ToList();
        var tags = ReadLanguages(languages, [.. paths.Select(NameOf)], rules);
        return paths
            .Select(path => new CorpusFolder(NameOf(path), tags.GetValueOrDefault(NameOf(path)), ReadArticles(path)))
            .Where(folder => !folder.Articles.IsEmpty);
    }

    private static IEnumerable<string> Find(string folder, Terminal terminal)
    {
        var fullPath = terminal.FullPath(folder);
        return Directory.Exists(fullPath)
            ? Directory.EnumerateDirectories(fullPath).Order(StringComparer.Ordinal).Prepend(fullPath)
            : throw new UsageException($"there is no folder of articles '{folder}'");
    }

    private static Dictionary<string, string> ReadLanguages(string[] languages, string[] corpora, RuleSet rules)
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            var end = language.IndexOf('=', StringComparison.Ordinal);
            var (corpus, tag) = end < 0 ? (language, string.Empty) : (language[..end], language[(end + 1)..]);
            if (!corpora.Contains(corpus))
                throw new UsageException($"there is no corpus '{corpus}'{NearestName.Suggest(corpus, corpora)}");
            if (rules.Languages.Find(tag) is null)
                throw new UsageException($"there is no language '{tag}'{NearestName.Suggest(tag, rules.Languages.Profiles.Select(profile => profile.Tag))}");
            tags[corpus] = tag;
        }

        return tags;
    }

    private static string NameOf(string path) => Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
}
