using ContentLint.Text;

namespace ContentLint.Rules;

/// <summary>Makes the pack of <see cref="RulePackFormat"/>; <c>ContentLint.RulePack</c> runs it while this library is built.</summary>
internal static class RulePackWriter
{
    private const string Examples = "examples";

    /// <param name="files">Path and text of each rule and language file.</param>
    /// <param name="pack">Takes the pack; holds nothing of use after an error.</param>
    /// <returns>What is wrong in the files.</returns>
    public static IReadOnlyList<RuleError> Write(IEnumerable<(string Path, string Text)> files, PackWriter pack)
    {
        var errors = new List<RuleError>();
        var trees = new SortedDictionary<string, (YamlMap Tree, PackWriter Parts)>(StringComparer.Ordinal);
        var sources = new List<RuleFile>();
        foreach (var (path, text) in files)
        {
            if (YamlReader.Read(path, text, errors) is not { } tree)
                continue;
            var parts = new PackWriter();
            trees.Add(path, (tree, parts));
            sources.Add(new(path, text) { OpenParts = () => RuleParts.To(parts) });
        }

        if (errors.Count > 0)
            return errors;
        var rules = RuleLoader.Load([new RuleSource([.. sources]) { IsBuiltIn = true }]);
        pack.WriteNumber(trees.Count);
        foreach (var (path, (tree, parts)) in trees)
        {
            pack.WriteText(path);
            WriteMap(pack, tree, isLeftOut: key => key == Examples);
            pack.WriteSlice(parts);
        }

        CompiledWords.Write(rules.Languages, pack);
        return rules.Errors;
    }

    private static void WriteMap(PackWriter pack, YamlMap map, Func<string, bool> isLeftOut)
    {
        YamlEntry[] entries = [.. map.Entries.Where(entry => !isLeftOut(entry.Key.Value))];
        var slice = new PackWriter();
        slice.WriteNumber(entries.Length);
        foreach (var (key, value) in entries)
        {
            slice.WriteText(key.Value);
            slice.WriteNumber(key.Line);
            slice.WriteNumber(key.Column);
            WriteValue(slice, value);
        }

        WriteStart(pack, RulePackFormat.Map, map);
        pack.WriteSlice(slice);
    }

    private static void WriteList(PackWriter pack, YamlList list)
    {
        var slice = new PackWriter();
        slice.WriteNumber(list.Items.Length);
        foreach (var item in list.Items)
            WriteValue(slice, item);
        WriteStart(pack, RulePackFormat.List, list);
        pack.WriteSlice(slice);
    }

    private static void WriteValue(PackWriter pack, YamlValue value)
    {
        switch (value)
        {
            case YamlText text:
                WriteStart(pack, text.IsPlain ? RulePackFormat.Plain : RulePackFormat.Quoted, text);
                pack.WriteText(text.Value);
                break;
            case YamlList list:
                WriteList(pack, list);
                break;
            case YamlMap map:
                WriteMap(pack, map, isLeftOut: _ => false);
                break;
        }
    }

    private static void WriteStart(PackWriter pack, RulePackFormat format, YamlValue value)
    {
        pack.WriteByte((byte)format);
        pack.WriteNumber(value.Line);
        pack.WriteNumber(value.Column);
    }
}
