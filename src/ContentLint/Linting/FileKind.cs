namespace ContentLint.Linting;

/// <summary>What stands at a path, links followed.</summary>
internal enum FileKind
{
    Regular,
    Pipe,
    Device,
    Socket,
}
