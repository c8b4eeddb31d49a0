using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ContentLint.Cli;

/// <summary>
/// What git keeps under a number, asked of one process for all of it: to start one for each would take longer than to check the text.
/// Safe for several threads.
/// </summary>
/// <param name="start">Starts git with arguments.</param>
internal sealed class GitObjects(Func<string[], Process> start) : IDisposable
{
    private readonly Lock _lock = new();
    private Process? _lengths;
    private Process? _contents;

    public long LengthOf(string id)
    {
        lock (_lock)
            return Ask(_lengths ??= start(["cat-file", "--batch-check"]), id);
    }

    public byte[] Read(string id)
    {
        lock (_lock)
        {
            var process = _contents ??= start(["cat-file", "--batch"]);
            var bytes = new byte[Ask(process, id)];
            var output = process.StandardOutput.BaseStream;
            output.ReadExactly(bytes);

            // A line end that is not the object's.
            output.ReadByte();
            return bytes;
        }
    }

    public void Dispose()
    {
        foreach (var process in new[] { _lengths, _contents }.OfType<Process>())
        {
            process.StandardInput.Close();
            process.Dispose();
        }
    }

    // "e69de29… blob 12"
    private static long Ask(Process process, string id)
    {
        process.StandardInput.BaseStream.Write(Encoding.ASCII.GetBytes(id + "\n"));
        process.StandardInput.BaseStream.Flush();
        var answer = new StringBuilder();
        while (process.StandardOutput.BaseStream.ReadByte() is >= 0 and not '\n' and var unit)
            answer.Append((char)unit);
        return answer.ToString().Split(' ') is [_, "blob", var length]
            ? long.Parse(length, CultureInfo.InvariantCulture)
            : throw new IOException($"git does not have the staged text: {answer}");
    }
}
