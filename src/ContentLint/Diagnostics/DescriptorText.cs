namespace ContentLint.Diagnostics;

/// <summary>What a rule says in one language; null where it says nothing of its own in it.</summary>
public sealed record DescriptorText
{
    public string? Title { get; init; }

    /// <summary>With the placeholders of <see cref="DiagnosticDescriptor.MessageFormat"/>.</summary>
    public string? MessageFormat { get; init; }

    public string? Why { get; init; }
}
