using System.Collections.Immutable;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Linting.Ignoring;
using ContentLint.Rules;
using ContentLint.Syntax;
using ContentLint.Syntax.Readers;

namespace ContentLint.LanguageServer;

/// <summary>The rules and the configuration of one workspace folder, as they stand in its files and in the open editors. Made anew when one of them changes.</summary>
internal sealed class RuleWorkspace
{
    // In bytes of a file, in characters of an open text: what is larger is no article, and would make the editor wait.
    private const int LargestArticle = 2 << 20;

    private readonly string _root;
    private readonly Severity _minimum;
    private readonly Func<string, string?> _openTextAt;
    private readonly Linter _linter;

    // Each state of a text is seen once while somebody types; to keep them all would only cost time and memory.
    private readonly Linter _typing;
    private readonly DocumentParser _parser;
    private readonly IgnoreRules _ignored;

    /// <param name="root">The full path of the folder, parted by '/'.</param>
    /// <param name="settings">Of the editor.</param>
    /// <param name="openTextAt">The text that an editor has for a full path, or null.</param>
    /// <param name="store">What is known of articles.</param>
    public RuleWorkspace(string root, Settings settings, Func<string, string?> openTextAt, MemoryStore store)
    {
        (_root, _openTextAt, _minimum) = (root, openTextAt, settings.MinimumSeverity);
        var files = new EditorConfigFiles(ReadText, path => FileFinder.ReportPath(root, path));
        Locale = settings.Locale ?? (files.FindLocale($"{root}/a.md") is { } tag and not Locales.Auto ? Locales.Find(tag) : Locale.English);
        RuleFolders =
        [
            .. settings.Rules.Select(folder => Path.GetFullPath(folder, root))
                .Concat(files.FindRuleFolders($"{root}/a.md").Select(folder => folder.Path))
                .Where(Directory.Exists)
                .Distinct(StringComparer.Ordinal),
        ];
        Rules = RuleLoader.Load([BuiltInRules.Source(), .. RuleFolders.Select(ReadRules)]);
        Configuration = new(files, Rules);
        _parser = new(Rules.Languages);
        _ignored = IgnoreRules.WithFiles(root, []);
        _linter = new(Rules, new() { Jobs = 1, Cache = new(store, "server") }, Configuration);
        _typing = new(Rules, new() { Jobs = 1 }, Configuration);
    }

    public RuleSet Rules { get; }

    /// <summary>The language of messages.</summary>
    public Locale Locale { get; }

    public ConfigurationSet Configuration { get; }

    /// <summary>Full paths.</summary>
    public ImmutableArray<string> RuleFolders { get; }

    /// <summary>The full path of the .editorconfig of the whole folder, which need not exist.</summary>
    public string EditorConfigPath => $"{_root}/.editorconfig";

    /// <summary>The URI of a path that a report shows.</summary>
    public string UriOf(string reportPath) => new Uri(Path.GetFullPath(reportPath, _root)).AbsoluteUri;

    /// <summary>Without its byte order mark.</summary>
    public Document Parse(OpenDocument document) =>
        _parser.Parse(new(ReportPathOf(document), document.Text[ByteOrderMark.Of(document.Text).Length..]), Configuration.For(document.FullPath).Language);

    public LintResult Lint(IEnumerable<InputFile> files, CancellationToken cancellation) => _typing.Lint(files, progress: null, cancellation);

    /// <summary>The path that configuration and reports know a text by.</summary>
    public string ReportPathOf(OpenDocument document) =>
        document.FullPath is { } path ? FileFinder.ReportPath(_root, path) : document.Name;

    /// <summary>Whether a text is checked: its name is that of an article, and it is not ignored. For the thread of the session.</summary>
    public bool IsArticle(OpenDocument document) =>
        document.Text.Length <= LargestArticle
        && (DocumentReader.FormatOf(document.Name) is not SourceFormat.PlainText || document.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        && !(document.FullPath is { } path && _ignored.IsIgnoredWithFolders(Path.GetFullPath(path), isFolder: false));

    /// <summary>The findings in a text, looked at by itself.</summary>
    public ImmutableArray<Diagnostic> Check(OpenDocument document, CancellationToken cancellation) =>
        FindingsIn([document], Lint([ToInput(document)], cancellation))[document];

    /// <summary>The findings in the open texts beside all other articles of the folder.</summary>
    /// <param name="documents">The open articles of this folder.</param>
    /// <param name="progress">Is told of each article.</param>
    /// <param name="cancellation">Ends it with <see cref="OperationCanceledException"/>.</param>
    public IReadOnlyDictionary<OpenDocument, ImmutableArray<Diagnostic>> Compare(
        IReadOnlyCollection<OpenDocument> documents, IProgress<InputFile>? progress, CancellationToken cancellation)
    {
        var open = documents.Select(ToInput).ToArray();
        var paths = open.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

        // They are checked whole: what is only compared with is not kept, and would be parsed again at each look.
        var rest = FileFinder.Find([_root], new() { Root = _root, Ignored = IgnoreRules.WithFiles(_root, []), MaxLength = LargestArticle }).Files
            .Where(file => !paths.Contains(file.Path));
        var result = _linter.Lint(open.Concat(rest), progress, cancellation);
        return FindingsIn(documents, result);
    }

    /// <summary>What is wrong in a rule file, a language file or an .editorconfig, whichever the text is; empty for any other.</summary>
    public ImmutableArray<Diagnostic> CheckSettings(OpenDocument document)
    {
        if (document.FullPath is not { } path)
            return [];
        if (document.Name == ".editorconfig")
        {
            Configuration.For(Path.Combine(Path.GetDirectoryName(path)!, "a.md"));
            return [.. Configuration.Diagnostics.Where(found => found.Source.Path == ReportPathOf(document)).Select(found => found.In(Locale))];
        }

        return IsRuleFile(document) ? [.. new RuleFileCheck(this).Run(document).Select(found => found.In(Locale))] : [];
    }

    /// <summary>Whether a text is a rule: it is YAML in a folder of rules, or is named as one.</summary>
    public bool IsRuleFile(OpenDocument document) =>
        document is { FullPath: { } path, Name: { } name }
        && name.EndsWith(".yml", StringComparison.Ordinal)
        && (RuleFolders.Any(folder => path.StartsWith(folder + '/', StringComparison.Ordinal)) || (name.StartsWith("CL", StringComparison.Ordinal) && name is [_, _, >= '0' and <= '9', ..]));

    // What is found in other files is left out first: of a whole workspace that is nearly all, and nobody is to read it.
    private Dictionary<OpenDocument, ImmutableArray<Diagnostic>> FindingsIn(IReadOnlyCollection<OpenDocument> documents, LintResult result)
    {
        var paths = documents.Select(ReportPathOf).ToHashSet(StringComparer.Ordinal);
        var told = result with { Diagnostics = [.. result.Reported.Where(finding => finding.Severity >= _minimum && paths.Contains(finding.Source.Path))] };
        var findings = ByteOrderMark.CountIn(told, paths).In(Locale).Diagnostics.ToLookup(finding => finding.Source.Path, StringComparer.Ordinal);
        return documents.ToDictionary(document => document, document => findings[ReportPathOf(document)].ToImmutableArray());
    }

    public InputFile ToInput(OpenDocument document) => InputFile.OfText(ReportPathOf(document), document.FullPath, document.Text);

    private RuleSource ReadRules(string folder) =>
        RuleFolderFiles.Read(RuleFolderFiles.Find(folder), _root, path => ReadText(path) ?? string.Empty);

    /// <summary>As an open editor has it, else the file; null when there is none.</summary>
    public string? ReadText(string path) =>
        _openTextAt(path.Replace('\\', '/')) ?? (File.Exists(path) ? File.ReadAllText(path) : null);
}
