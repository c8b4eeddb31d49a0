namespace ContentLint.Web;

/// <param name="Name">Its extension says how the text is read. It is never looked up on a disk.</param>
/// <param name="Text">With the line ends that the caller counts.</param>
internal sealed record TextFile(string Name, string Text);
