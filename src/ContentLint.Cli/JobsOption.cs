using System.CommandLine;
using System.Globalization;

namespace ContentLint.Cli;

/// <summary><c>--jobs</c>, which several commands take.</summary>
internal sealed class JobsOption : Option<int>
{
    public JobsOption()
        : base("--jobs", "-j")
    {
        Description = "How many files to check at a time.";
        DefaultValueFactory = _ => Environment.ProcessorCount;
        HelpName = "number";
        Validators.Add(jobs =>
        {
            if (jobs.Tokens is [var token] && (!int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) || number < 1))
                jobs.AddError($"'--jobs {token.Value}' is not a whole number from 1 on");
        });
    }
}
