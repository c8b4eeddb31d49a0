namespace ContentLint.Cli;

/// <summary>Whether the report is coloured.</summary>
internal static class ColorChoice
{
    public const string Auto = "auto";
    public const string Always = "always";
    public const string Never = "never";

    /// <param name="option">What <c>--color</c> says.</param>
    /// <param name="variable">Gives the value of an environment variable, null when it is not set or empty.</param>
    /// <param name="isWatched">Whether the report goes to a terminal.</param>
    public static bool Decide(string option, Func<string, string?> variable, bool isWatched) => option switch
    {
        Always => true,
        Never => false,
        _ when variable("NO_COLOR") is not null => false,
        _ when variable("FORCE_COLOR") is { } force => force is not ("0" or "false"),
        _ when variable("CLICOLOR_FORCE") is not (null or "0") => true,
        _ when variable("CLICOLOR") is "0" || variable("TERM") is "dumb" => false,
        _ => isWatched,
    };
}
