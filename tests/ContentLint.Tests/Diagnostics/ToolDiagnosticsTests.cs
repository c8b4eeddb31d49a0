using System.Reflection;
using ContentLint.Diagnostics;

namespace ContentLint.Tests.Diagnostics;

public sealed class ToolDiagnosticsTests
{
    [Fact]
    public void All_holds_every_descriptor_by_id()
    {
        var declared = typeof(ToolDiagnostics).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => property.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal);

        Assert.Equal(declared, ToolDiagnostics.All);
    }
}
