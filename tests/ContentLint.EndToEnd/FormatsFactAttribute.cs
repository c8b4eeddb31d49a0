using ContentLint.Cli;

namespace ContentLint.EndToEnd;

/// <summary>A test that needs formats of reports; while one of them is missing the test says that it was skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FormatsFactAttribute : FactAttribute
{
    public FormatsFactAttribute(params string[] formats)
    {
        Formats = formats;
        if (formats.Except(ReportFormats.Names, StringComparer.Ordinal).FirstOrDefault() is { } missing)
            Skip = $"there is no format {missing} yet";
    }

    public IReadOnlyList<string> Formats { get; }
}
