namespace ContentLint.Rules.Kinds;

/// <summary>One of the steps by which a sequence may begin.</summary>
/// <param name="Step">Takes a token, or accepts.</param>
/// <param name="Opens">Whether the reported part begins there.</param>
/// <param name="Closes">Whether it ends there again, empty.</param>
/// <param name="Bit">Of the ways to go on that <see cref="SequenceStart.Find"/> gives.</param>
internal readonly record struct SequenceEntry(int Step, bool Opens, bool Closes, ulong Bit = 0);
