using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>
/// The identity of a finding that outlives edits around it: rule, path and the words found, and a number where the same
/// words are found again by the same rule in the same file. Unlike <see cref="LineHash"/> it does not see what follows.
/// </summary>
internal sealed class ContentHash
{
    // Half of SHA-256, in hexadecimal digits: no two findings of an archive meet by chance.
    private const int Digits = 32;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>Counts as it goes: the findings of a report are to be given in the order of the report, each once.</summary>
    public string Of(Diagnostic diagnostic, string path)
    {
        var identity = $"{diagnostic.Descriptor.Id}\n{path}\n{FindingWords.Of(diagnostic)}";
        var ordinal = _seen[identity] = _seen.GetValueOrDefault(identity) + 1;
        var bytes = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{identity}\n{ordinal}"));
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..Digits];
    }
}
