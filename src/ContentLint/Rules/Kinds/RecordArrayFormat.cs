using ContentLint.Analysis;

namespace ContentLint.Rules.Kinds;

/// <summary>Records that are arrays: a count, then each item.</summary>
internal sealed class RecordArrayFormat<T>(Action<BinaryWriter, T> write, Func<BinaryReader, T> read) : CorpusRecordFormat
{
    public override void Write(BinaryWriter writer, object record)
    {
        var items = (T[])record;
        writer.Write7BitEncodedInt(items.Length);
        foreach (var item in items)
            write(writer, item);
    }

    public override object Read(BinaryReader reader)
    {
        var items = new T[reader.Read7BitEncodedInt()];
        for (var at = 0; at < items.Length; at++)
            items[at] = read(reader);
        return items;
    }
}
