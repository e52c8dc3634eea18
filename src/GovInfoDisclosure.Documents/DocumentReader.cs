using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using GovInfoDisclosure.Documents.Opening;

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
    /// Reads all documents at a path: a file, the regular files of a folder in ordinal order, the files in an
    /// archive. One document is held in memory at a time.
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

        var opener = new Opener((options ?? new DocumentOptions()).Copy(), cancellationToken);
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

        return new Opener((options ?? new DocumentOptions()).Copy(), cancellationToken).Stream(stream, source);
    }
}
