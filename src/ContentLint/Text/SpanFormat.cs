namespace ContentLint.Text;

/// <summary>Spans in binary files: start and length, 7-bit encoded.</summary>
internal static class SpanFormat
{
    public static void Write(this BinaryWriter writer, TextSpan span)
    {
        writer.Write7BitEncodedInt(span.Start);
        writer.Write7BitEncodedInt(span.Length);
    }

    public static TextSpan ReadSpan(this BinaryReader reader) => new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
}
