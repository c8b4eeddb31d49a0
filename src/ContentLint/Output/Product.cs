using System.Reflection;

namespace ContentLint.Output;

/// <summary>What the program says of itself in reports.</summary>
public static class Product
{
    /// <summary>As packages name it: "1.2.3", with a hyphen and a label before a release.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
