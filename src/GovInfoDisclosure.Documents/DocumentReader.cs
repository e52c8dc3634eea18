using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Documents;

/// <summary>
/// Reads published reports of any format, told by content and not by name: web pages, saved pages, Word, Excel, PDF, OFD and text; packed ones too, and
/// folders of them.
/// </summary>
/// <remarks>
/// <para>Never throws for what is in a document: what was not understood is a finding in its result, and a folder is read to its end whatever one of
/// its files does. Nothing is fetched and nothing is executed.</para>
/// <para>Holds no state and is safe to use from many threads.</para>
/// </remarks>
public static class DocumentReader
{
    /// <summary>
    /// Reads all documents at a path: a file, the regular files of a folder in ordinal order (hidden ones and links are passed over, and what has no
    /// length counts as empty and is not opened), the files in an archive. One document is held in memory at a time.
    /// </summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="options">The limits; null for the usual ones.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The path itself cannot be opened.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static IEnumerable<DocumentReading> ReadAll(string path, DocumentOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (path is null)
        {
            throw new ArgumentNullException(nameof(path));
        }

        Opener opener = OpenerOf(options, cancellationToken);
        return Directory.Exists(path) ? opener.Folder(path) : opener.File(path);
    }

    /// <summary>Reads all documents that a stream holds: one, or those of an archive.</summary>
    /// <param name="stream">The bytes, from where the stream stands to its end; it stays open.</param>
    /// <param name="source">What results call it.</param>
    /// <param name="options">The limits; null for the usual ones.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static IEnumerable<DocumentReading> ReadAll(Stream stream, string source,
        DocumentOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }

        if (source is null)
        {
            throw new ArgumentNullException(nameof(source));
        }

        return OpenerOf(options, cancellationToken).Stream(stream, source);
    }

    /// <summary>Reads the one document that a stream holds, packed or not.</summary>
    /// <param name="stream">The bytes, from where the stream stands to its end; it stays open.</param>
    /// <param name="options">The limits; null for the usual ones.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// What was read; of an archive with several files only the finding <c>READ-02</c>:
    /// <see cref="ReadAll(Stream, string, DocumentOptions?, CancellationToken)"/> reads them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult Read(Stream stream, DocumentOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }

        return OpenerOf(options, cancellationToken).One(stream);
    }

    /// <summary>Takes all packing off a stream, and gives the files that are in it unread: for callers who know other kinds of file than documents.</summary>
    /// <param name="stream">The bytes, from where the stream stands to its end; it stays open, and must be open as long as files are asked for.</param>
    /// <param name="source">What results call it.</param>
    /// <param name="isWanted">
    /// Asked for the name of each file in an archive before it is unpacked, whether it is wanted; null for all that are not hidden.
    /// </param>
    /// <param name="options">The limits; null for the usual ones.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>
    /// The stream's own bytes where it is packed in nothing; the one file of a <c>.gz</c> or <c>.zst</c>; the files of an archive in ordinal order of
    /// their names.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IEnumerable<DocumentFile> Open(Stream stream, string source, Func<string, bool>? isWanted = null, DocumentOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }

        if (source is null)
        {
            throw new ArgumentNullException(nameof(source));
        }

        return new Opener((options ?? new DocumentOptions()).Copy(), cancellationToken) { IsWanted = isWanted }.Files(stream, source);
    }

    /// <summary>Reads a file that was unpacked: the one document that it is, or where it is JSON (told by content), the reports of it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The limits; null for the usual ones.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What was read; where the file has a <see cref="DocumentFile.Problem"/>, it alone. Reports of JSON have <c>:line</c> or <c>[index]</c> behind
    /// their source.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static IEnumerable<DocumentReading> ReadAll(
        DocumentFile file, DocumentOptions? options = null, CancellationToken cancellationToken = default) => file is null
        ? throw new ArgumentNullException(nameof(file))
        : BeginsAsJson(file.Bytes) != true
            ? [new DocumentReading(file.Source, OpenerOf(options, cancellationToken).Read(file)) { InputHash = HashOf(file, options) }]
        : Reports(file, options?.KeepHash == true).Select(json =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new DocumentReading(json) { InputHash = json.Source == file.Source ? HashOf(file, options) : json.InputHash };
        });

    /// <summary>Tells what a file is by its bytes: which program made it, or that it is packed, or JSON.</summary>
    /// <param name="bytes">All its bytes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public static DocumentKind KindOf(byte[] bytes) =>
        BeginsAsJson(bytes ?? throw new ArgumentNullException(nameof(bytes))) == true ? DocumentKind.Json : ContentKind.Of(bytes);

    /// <summary>Tells JSON from documents by the first bytes, for callers who do not have the others yet.</summary>
    /// <param name="head">The first bytes.</param>
    /// <returns>Whether it is JSON; null where it takes more bytes to tell.</returns>
    public static bool? BeginsAsJson(ReadOnlySpan<byte> head) => JsonStart.Judge(head);

    private static IEnumerable<JsonReadResult> Reports(DocumentFile file, bool keepHash) =>
        AnnualReportJson.ReadMany(file.OpenRead(), file.Source, new JsonReadOptions { KeepPlaces = true, KeepHash = keepHash });

    private static string? HashOf(DocumentFile file, DocumentOptions? options) =>
        options?.KeepHash == true && file.Bytes is byte[] bytes ? ContentHash.Of(bytes) : null;

    private static Opener OpenerOf(DocumentOptions? options, CancellationToken cancellationToken) => new((options ?? new DocumentOptions()).Copy(),
        cancellationToken);
}
