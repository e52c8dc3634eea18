using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.Reading;

/// <summary>Reads documents from files and streams without holding a thread while it waits.</summary>
internal static class FileReading
{
    /// <summary>Of a file's stream: all of it is read at once.</summary>
    private const int Unbuffered = 1;

    public static async IAsyncEnumerable<KeyValuePair<string, ReadResult>> ReadFolderAsync(string folder,
        ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string[] paths = Directory.GetFiles(folder);
        Array.Sort(paths, StringComparer.Ordinal);
        foreach (string path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new KeyValuePair<string, ReadResult>(path, await ReadAnyAsync(path, options, cancellationToken).ConfigureAwait(false));
        }
    }

    /// <summary>What a file gives, be it only why it gives nothing.</summary>
    private static async Task<ReadResult> ReadAnyAsync(string path, ReadOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return new FileInfo(path).Length == 0 && (File.GetAttributes(path) & FileAttributes.ReparsePoint) == 0
                ? TextReading.Nothing(DocumentFindings.Empty())
                : await ReadAsync(path, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return TextReading.Nothing(DocumentFindings.NotOpened(wrong));
        }
    }

    public static async Task<ReadResult> ReadAsync(string path, ReadOptions options, CancellationToken cancellationToken)
    {
        using FileStream stream = Open(path, useAsync: true);
        return await ReadToEndAsync(stream, options, cancellationToken).ConfigureAwait(false);
    }

    public static async Task<ReadResult> ReadToEndAsync(Stream stream, ReadOptions options, CancellationToken cancellationToken)
    {
        long length = StreamBytes.LengthOf(stream);
        ArraySegment<byte> bytes = length > options.MaxBytes ? default
            : await StreamBytes.RentAsync(stream, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        return TextReading.Read(bytes, length, options, cancellationToken);
    }

    public static FileStream Open(string path, bool useAsync) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, Unbuffered, useAsync);
}
