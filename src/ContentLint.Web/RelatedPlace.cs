namespace ContentLint.Web;

/// <param name="File">The name of the text that it stands in.</param>
internal sealed record RelatedPlace(string File, int Start, int End, string Message);
