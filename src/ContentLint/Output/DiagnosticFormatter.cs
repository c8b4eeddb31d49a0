using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>Writes a result in one form. The same result gives the same characters, whatever the machine.</summary>
public abstract class DiagnosticFormatter
{
    /// <summary>As <c>--format</c> takes it.</summary>
    public abstract string Name { get; }

    /// <summary>Writes the whole report, with LF line ends.</summary>
    public abstract void Write(LintResult result, TextWriter output);
}
