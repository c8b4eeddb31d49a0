using System.CommandLine;
using ContentLint.LanguageServer;

namespace ContentLint.Cli;

/// <summary><c>contentlint lsp</c>: the language server, for editors to start.</summary>
internal sealed class LspCommand : Command
{
    public LspCommand()
        : base("lsp", "Speak the Language Server Protocol on the standard streams; editors start this.")
    {
        // What clients add without being asked to.
        Add(new Option<bool>("--stdio") { Hidden = true });
        Add(new Option<int?>("--clientProcessId") { Hidden = true });
        SetAction(_ =>
        {
            using var input = Console.OpenStandardInput();
            using var output = Console.OpenStandardOutput();
            using var session = new Session(input, output);
            return session.Run();
        });
    }
}
