namespace ContentLint.Cli;

/// <summary><c>--jobs</c>, which several commands take.</summary>
internal sealed class JobsOption : CountOption
{
    public JobsOption()
        : base("--jobs", "-j")
    {
        Description = "How many files to check at a time.";
        DefaultValueFactory = _ => Environment.ProcessorCount;
    }
}
