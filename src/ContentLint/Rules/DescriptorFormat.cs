using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Rules;

/// <summary>A rule's descriptor in a pack. No text of it is empty, so that an empty one stands for none.</summary>
internal static class DescriptorFormat
{
    public static void Write(DiagnosticDescriptor descriptor, PackWriter pack)
    {
        pack.WriteText(descriptor.Id);
        pack.WriteText(descriptor.Name);
        pack.WriteText(descriptor.Title);
        pack.WriteText(descriptor.MessageFormat);
        pack.WriteByte((byte)descriptor.DefaultSeverity);
        pack.WriteText(descriptor.Why);
        pack.WriteText(descriptor.Since);
        pack.WriteTexts(descriptor.YieldsTo);
        pack.WriteNumber(descriptor.Translations.Count);
        foreach (var (tag, text) in descriptor.Translations.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            pack.WriteTexts([tag, text.Title ?? string.Empty, text.MessageFormat ?? string.Empty, text.Why ?? string.Empty]);
    }

    public static DiagnosticDescriptor Read(PackReader pack) => new()
    {
        Id = pack.ReadText(),
        Name = pack.ReadText(),
        Title = pack.ReadText(),
        MessageFormat = pack.ReadText(),
        DefaultSeverity = (Severity)pack.ReadByte(),
        Why = pack.ReadText(),
        Since = pack.ReadText(),
        YieldsTo = ImmutableCollectionsMarshal.AsImmutableArray(pack.ReadTexts()),
        Translations = ReadTranslations(pack),
    };

    private static ImmutableDictionary<string, DescriptorText> ReadTranslations(PackReader pack)
    {
        var translations = DiagnosticDescriptor.NoTranslations;
        for (var left = pack.ReadNumber(); left > 0; left--)
        {
            var texts = pack.ReadTexts();
            translations = translations.Add(texts[0], new() { Title = OrNull(texts[1]), MessageFormat = OrNull(texts[2]), Why = OrNull(texts[3]) });
        }

        return translations;
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
