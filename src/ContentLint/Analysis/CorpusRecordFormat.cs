namespace ContentLint.Analysis;

/// <summary>How what a document leaves behind for a corpus action is kept between runs.</summary>
public abstract class CorpusRecordFormat
{
    /// <param name="writer">Where it goes.</param>
    /// <param name="record">What the collector returned; not null.</param>
    public abstract void Write(BinaryWriter writer, object record);

    /// <summary>A record equal to the one that was written.</summary>
    public abstract object Read(BinaryReader reader);
}
