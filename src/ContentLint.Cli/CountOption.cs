using System.CommandLine;
using System.Globalization;

namespace ContentLint.Cli;

/// <summary>An option that takes a whole number from 1 on.</summary>
internal class CountOption : Option<int>
{
    public CountOption(string name, params string[] aliases)
        : base(name, aliases)
    {
        HelpName = "number";
        Validators.Add(count =>
        {
            if (count.Tokens is [var token] && (!int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) || number < 1))
                count.AddError($"'{name} {token.Value}' is not a whole number from 1 on");
        });
    }
}
