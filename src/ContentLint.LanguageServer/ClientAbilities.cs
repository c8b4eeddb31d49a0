using System.Text.Json.Nodes;

namespace ContentLint.LanguageServer;

/// <summary>What the client says it can do, as far as the server asks.</summary>
internal sealed record ClientAbilities
{
    /// <summary>The client asks for diagnostics; to one that does not they are sent.</summary>
    public bool PullsDiagnostics { get; init; }

    public bool RefreshesDiagnostics { get; init; }

    public bool HasConfiguration { get; init; }

    public bool WatchesFiles { get; init; }

    public bool ShowsProgress { get; init; }

    public bool AppliesEdits { get; init; }

    /// <summary>Edits may name the version of the text that they are for.</summary>
    public bool HasDocumentChanges { get; init; }

    /// <summary>Edits may create files.</summary>
    public bool CreatesFiles { get; init; }

    public PositionEncoding Encoding { get; init; }

    /// <param name="json">The capabilities of the initialize request.</param>
    public static ClientAbilities Read(JsonNode? json) => new()
    {
        PullsDiagnostics = json.At("textDocument", "diagnostic") is not null,
        RefreshesDiagnostics = json.Flag("workspace", "diagnostics", "refreshSupport") ?? json.Flag("workspace", "diagnostic", "refreshSupport") ?? false,
        HasConfiguration = json.Flag("workspace", "configuration") ?? false,
        WatchesFiles = json.Flag("workspace", "didChangeWatchedFiles", "dynamicRegistration") ?? false,
        ShowsProgress = json.Flag("window", "workDoneProgress") ?? false,
        AppliesEdits = json.Flag("workspace", "applyEdit") ?? false,
        HasDocumentChanges = json.Flag("workspace", "workspaceEdit", "documentChanges") ?? false,
        CreatesFiles = json.Texts("workspace", "workspaceEdit", "resourceOperations").Contains("create", StringComparer.Ordinal),
        Encoding = Choose([.. json.Texts("general", "positionEncodings")]),
    };

    public static string NameOf(PositionEncoding encoding) => encoding switch
    {
        PositionEncoding.Utf8 => "utf-8",
        PositionEncoding.Utf32 => "utf-32",
        _ => "utf-16",
    };

    // Texts are UTF-16 here, so another encoding is taken only by who does not offer it.
    private static PositionEncoding Choose(IReadOnlyList<string> offered) =>
        offered.Count == 0 || offered.Contains("utf-16", StringComparer.Ordinal) ? PositionEncoding.Utf16
        : offered.Contains("utf-8", StringComparer.Ordinal) ? PositionEncoding.Utf8
        : offered.Contains("utf-32", StringComparer.Ordinal) ? PositionEncoding.Utf32
        : PositionEncoding.Utf16;
}
