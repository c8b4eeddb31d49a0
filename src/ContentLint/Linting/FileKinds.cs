using System.Formats.Tar;
using ContentLint.Diagnostics;

namespace ContentLint.Linting;

/// <summary>Tells files from what only looks like one. To open a pipe, in order to find out, would wait for somebody who writes to it.</summary>
internal static class FileKinds
{
    /// <summary>
    /// The kind of what says that it is empty. The library has no stat(2); its writer of archives looks at a file in that way before it
    /// opens it, and writes down what it saw.
    /// </summary>
    public static FileKind Of(string fullPath)
    {
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
                writer.WriteEntry(fullPath, "a");
        }
        catch (IOException failure) when (failure is not FileNotFoundException)
        {
            // No archive has sockets.
            return FileKind.Socket;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType switch
        {
            TarEntryType.Fifo => FileKind.Pipe,
            TarEntryType.CharacterDevice or TarEntryType.BlockDevice => FileKind.Device,
            _ => FileKind.Regular,
        };
    }

    /// <summary>Why nothing that is not a file is read, as a clause.</summary>
    public static LocalizableText Describe(FileKind kind) => kind switch
    {
        FileKind.Pipe => LocalizableText.Of("a pipe, on which a read may wait for ever; '-' reads the standard input"),
        FileKind.Device => LocalizableText.Of("a device, not a file"),
        _ => LocalizableText.Of("a socket, not a file"),
    };

    /// <summary>The same of one that nobody named.</summary>
    public static LocalizableText DescribeSkipped(FileKind kind) => kind switch
    {
        FileKind.Pipe => LocalizableText.Of("skipped: a pipe, on which a read may wait for ever; '-' reads the standard input"),
        FileKind.Device => LocalizableText.Of("skipped: a device, not a file"),
        _ => LocalizableText.Of("skipped: a socket, not a file"),
    };
}
