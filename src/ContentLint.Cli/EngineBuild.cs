using System.Globalization;
using System.Runtime.CompilerServices;
using ContentLint.Linting;

namespace ContentLint.Cli;

/// <summary>Which build of the program this is.</summary>
internal static class EngineBuild
{
    /// <summary>
    /// Of IL the id that the compiler gave the library, which follows from its source. A native program has none that it could read: it is told
    /// by its file.
    /// </summary>
    public static string Name { get; } = RuntimeFeature.IsDynamicCodeSupported ? OfLibrary() : OfProgram();

    private static string OfLibrary() => typeof(Linter).Module.ModuleVersionId.ToString();

    private static string OfProgram()
    {
        var program = new FileInfo(Environment.ProcessPath!);
        return string.Create(CultureInfo.InvariantCulture, $"{program.Length} {program.LastWriteTimeUtc.Ticks}");
    }
}
