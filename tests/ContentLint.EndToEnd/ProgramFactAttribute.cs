namespace ContentLint.EndToEnd;

/// <summary>A test that needs a program; where it is missing the test says that it was skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(string program)
    {
        Program = program;
        if (!Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program))))
            Skip = $"{program} is not installed";
    }

    public string Program { get; }
}
