using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace ContentLint.EndToEnd;

/// <summary>
/// Runs steps of action.yml as a runner does: by bash with GitHub's options, inputs through the environment, outputs and summary
/// through files. The tool is a stand-in that writes down its arguments, or the built one.
/// </summary>
internal sealed partial class ActionRun(Sandbox sandbox)
{
    private const string StandIn = """
        #!/usr/bin/env bash
        printf '%s\n' "$@" >"$STAND_IN_ARGUMENTS"
        for argument in "$@"; do
          case $argument in
            json=*) printf '{\n  "summary": {\n    "files": 1,\n    "errors": 3,\n    "warnings": 12,\n' >"${argument#json=}" ;;
            markdown=* | sarif=*) echo "this is ${argument%%=*}" >"${argument#*=}" ;;
          esac
        done
        exit "$STAND_IN_CODE"

        """;

    private static readonly YamlNode Action = Yaml.Parse(File.ReadAllText(Path.Combine(Sandbox.RepositoryRoot, "action.yml")));

    public static IEnumerable<KeyValuePair<string, YamlNode>> Inputs => Action.EntriesAt("inputs");

    public static IEnumerable<YamlNode> Steps => Action.At("runs", "steps").Items();

    public string[] Arguments => Lines("arguments");

    /// <summary>The arguments of each call of <c>dotnet</c>, which is a stand-in too.</summary>
    public string[] DotnetCalls => Lines("dotnet-calls");

    public string[] Outputs => Lines("outputs");

    public string Summary => sandbox.Read("summary");

    /// <summary>Runs one step with the stand-in.</summary>
    /// <param name="id">Of the step.</param>
    /// <param name="exitCode">Of the stand-in.</param>
    /// <param name="inputs">Those that are not the default.</param>
    public ToolRun Run(string id, int exitCode, params (string Name, string Value)[] inputs)
    {
        WriteProgram("temp/contentlint/contentlint", StandIn);
        WriteProgram("programs/dotnet", $"#!/usr/bin/env bash\necho \"$*\" >>'{sandbox.PathOf("dotnet-calls")}'\n");
        return Start(
            id,
            inputs,
            ("STAND_IN_ARGUMENTS", sandbox.PathOf("arguments")),
            ("STAND_IN_CODE", $"{exitCode}"),
            ("PATH", $"{sandbox.PathOf("programs")}:{Environment.GetEnvironmentVariable("PATH")}"));
    }

    /// <summary>Runs the step <c>check</c> with the built tool.</summary>
    public ToolRun RunBuilt(params (string Name, string Value)[] inputs)
    {
        WriteProgram("temp/contentlint/contentlint", $"#!/usr/bin/env bash\nexec dotnet '{Sandbox.Tool}' \"$@\"\n");
        return Start("check", inputs);
    }

    private void WriteProgram(string path, string script) =>
        sandbox.Start("chmod", ["+x", sandbox.Write(path, script)], [], Sandbox.NoVariables);

    private ToolRun Start(string id, (string Name, string Value)[] inputs, params (string Name, string Value)[] more)
    {
        var step = Steps.Single(step => step is YamlMappingNode map && map.Children.ContainsKey("id") && step.TextAt("id") == id);
        var values = Inputs.ToDictionary(input => input.Key, input => input.Value.TextAt("default"), StringComparer.Ordinal);
        foreach (var (name, value) in inputs)
            values[name] = value;
        var variables = step.EntriesAt("env").ToDictionary(
            entry => entry.Key, entry => Input().Replace(((YamlScalarNode)entry.Value).Value!, match => values[match.Groups["name"].Value]), StringComparer.Ordinal);
        foreach (var (name, value) in more)
            variables[name] = value;
        variables["GITHUB_ACTION_PATH"] = sandbox.Folder;
        variables["RUNNER_TEMP"] = sandbox.PathOf("temp");
        variables["GITHUB_OUTPUT"] = sandbox.Write("outputs", "");
        variables["GITHUB_STEP_SUMMARY"] = sandbox.Write("summary", "");
        var script = sandbox.Write("step.sh", step.TextAt("run"));
        return sandbox.Start("bash", ["--noprofile", "--norc", "-eo", "pipefail", script], [], variables);
    }

    private string[] Lines(string path) => sandbox.Read(path).Split('\n')[..^1];

    [GeneratedRegex(@"\$\{\{ inputs\.(?<name>[a-z-]+) \}\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Input();
}
