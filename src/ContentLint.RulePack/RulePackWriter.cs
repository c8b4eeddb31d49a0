using ContentLint.Rules;

namespace ContentLint.RulePack;

/// <summary>Writes trees in <see cref="RulePackFormat"/>.</summary>
internal sealed class RulePackWriter(BinaryWriter writer)
{
    private const string Examples = "examples";

    public void WriteFile(string path, YamlMap tree)
    {
        writer.Write(path);
        WriteStart(RulePackFormat.Map, tree);
        WriteEntries([.. tree.Entries.Where(entry => entry.Key.Value != Examples)]);
    }

    private void WriteValue(YamlValue value)
    {
        switch (value)
        {
            case YamlText text:
                WriteStart(text.IsPlain ? RulePackFormat.Plain : RulePackFormat.Quoted, text);
                writer.Write(text.Value);
                break;
            case YamlList list:
                WriteStart(RulePackFormat.List, list);
                writer.Write7BitEncodedInt(list.Items.Length);
                foreach (var item in list.Items)
                    WriteValue(item);
                break;
            case YamlMap map:
                WriteStart(RulePackFormat.Map, map);
                WriteEntries([.. map.Entries]);
                break;
        }
    }

    private void WriteStart(RulePackFormat format, YamlValue value)
    {
        writer.Write((byte)format);
        writer.Write7BitEncodedInt(value.Line);
        writer.Write7BitEncodedInt(value.Column);
    }

    private void WriteEntries(IReadOnlyList<YamlEntry> entries)
    {
        writer.Write7BitEncodedInt(entries.Count);
        foreach (var (key, value) in entries)
        {
            writer.Write(key.Value);
            writer.Write7BitEncodedInt(key.Line);
            writer.Write7BitEncodedInt(key.Column);
            WriteValue(value);
        }
    }
}
