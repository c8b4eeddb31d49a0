using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Linting.Caching;

/// <summary>
/// The analysis of one document as bytes. Writer and reader are of one build, which the key names, so the format has no version.
/// </summary>
/// <param name="plan">Of the configuration that the document has.</param>
/// <param name="descriptors">The rules of the run by id.</param>
internal sealed class AnalysisFormat(AnalyzerPlan plan, IReadOnlyDictionary<string, DiagnosticDescriptor> descriptors)
{
    /// <summary>Null for an analysis that says something of another text, or leaves behind what cannot be kept.</summary>
    public byte[]? Write(DocumentAnalysis analysis, SourceText source)
    {
        if (analysis.Diagnostics.Any(found => !descriptors.ContainsKey(found.Descriptor.Id) || found.Related.Any(related => related.Source != source)))
            return null;
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write7BitEncodedInt(analysis.Diagnostics.Count);
        foreach (var found in analysis.Diagnostics)
            Write(writer, found);
        for (var action = 0; action < analysis.CorpusRecords.Length; action++)
        {
            var record = analysis.CorpusRecords[action];
            writer.Write(record is not null);
            if (record is null)
                continue;
            if (plan.CorpusActions[action].Format is not { } format)
                return null;
            format.Write(writer, record);
        }

        return bytes.ToArray();
    }

    /// <param name="bytes">What <see cref="Write(DocumentAnalysis, SourceText)"/> gave.</param>
    /// <param name="source">The text that it was given.</param>
    public DocumentAnalysis Read(byte[] bytes, SourceText source)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var found = new Diagnostic[reader.Read7BitEncodedInt()];
        for (var at = 0; at < found.Length; at++)
            found[at] = ReadDiagnostic(reader, source);
        var records = ImmutableArray.CreateBuilder<object?>(plan.CorpusActions.Length);
        foreach (var registered in plan.CorpusActions)
            records.Add(reader.ReadBoolean() ? registered.Format!.Read(reader) : null);
        return new(found, records.MoveToImmutable());
    }

    private static void Write(BinaryWriter writer, Diagnostic found)
    {
        writer.Write(found.Descriptor.Id);
        writer.Write((byte)found.Severity);
        writer.Write(found.Span);
        WriteAll(writer, found.Arguments, argument => Write(writer, argument));
        WriteAll(writer, found.Related, related =>
        {
            writer.Write(related.Span);
            Write(writer, related.Text);
            writer.Write(related.IsTwin);
        });
        writer.Write(found.Fix is not null);
        if (found.Fix is not { } fix)
            return;
        Write(writer, fix.Text);
        writer.Write((byte)fix.Safety);
        WriteAll(writer, fix.Changes, change =>
        {
            writer.Write(change.Span);
            writer.Write(change.NewText);
        });
    }

    private Diagnostic ReadDiagnostic(BinaryReader reader, SourceText source)
    {
        var descriptor = descriptors[reader.ReadString()];
        var severity = (Severity)reader.ReadByte();
        return new(descriptor, source, reader.ReadSpan())
        {
            Severity = severity,
            Arguments = ReadAll(reader, () => ReadText(reader)),
            Related = ReadAll(reader, () => new RelatedLocation(source, reader.ReadSpan(), ReadText(reader)) { IsTwin = reader.ReadBoolean() }),
            Fix = reader.ReadBoolean() ? ReadFix(reader) : null,
        };
    }

    private static CodeFix ReadFix(BinaryReader reader)
    {
        var (title, safety) = (ReadText(reader), (FixSafety)reader.ReadByte());
        return new(title, ReadAll(reader, () => new TextChange(reader.ReadSpan(), reader.ReadString())), safety);
    }

    private static void Write(BinaryWriter writer, LocalizableText text)
    {
        writer.Write(text.Format);
        writer.Write(text.IsPhrase);
        if (text.IsPhrase)
            WriteAll(writer, text.Arguments, writer.Write);
    }

    private static LocalizableText ReadText(BinaryReader reader)
    {
        var format = reader.ReadString();
        return reader.ReadBoolean() ? new LocalizableText(format, ReadAll(reader, reader.ReadString)) : format;
    }

    private static void WriteAll<T>(BinaryWriter writer, ImmutableArray<T> items, Action<T> write)
    {
        writer.Write7BitEncodedInt(items.Length);
        foreach (var item in items)
            write(item);
    }

    private static ImmutableArray<T> ReadAll<T>(BinaryReader reader, Func<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>(reader.Read7BitEncodedInt());
        while (items.Count < items.Capacity)
            items.Add(read());
        return items.MoveToImmutable();
    }
}
