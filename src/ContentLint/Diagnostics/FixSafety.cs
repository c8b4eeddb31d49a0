namespace ContentLint.Diagnostics;

/// <summary>Whether a fix keeps the meaning for sure or wants a look.</summary>
public enum FixSafety
{
    Safe,
    Unsafe,
}
