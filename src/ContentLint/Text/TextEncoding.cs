namespace ContentLint.Text;

/// <summary>The encodings a file is read in and written back in.</summary>
public enum TextEncoding
{
    Utf8,
    Utf8WithBom,
    Utf16LittleEndian,
    Utf16BigEndian,
}
