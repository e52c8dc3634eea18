using System;
using System.IO;
using System.Threading;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading.Doubts;
using GovInfoDisclosure.Text;

namespace GovInfoDisclosure.Reading;

/// <summary>Reads a published report (政府信息公开工作年度报告) from its text: tables as grids, labels matched to the form, values with their places.</summary>
/// <remarks>
/// <para>Never throws for what is in a document: what was not understood is a finding (<c>READ-…</c>) in the result, and a document
/// that is no report gives no report. Exceptions are for a caller's own mistakes and for files that cannot be opened.</para>
/// <para>Text is read: UTF-8, UTF-16 and GB18030, told by the bytes. HTML, Word, Excel and PDF are named and not read.</para>
/// <para>Holds no state and is safe to use from many threads.</para>
/// </remarks>
public static class ReportReader
{
    /// <summary>Reads a document from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="stream">The document's bytes.</param>
    /// <param name="options">The limits; <see cref="ReadOptions.Default"/> where null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult Read(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }

        options = ReadOptions.CopyOf(options);
        long length = stream.CanSeek ? stream.Length - stream.Position : 0;
        byte[]? bytes = length > options.MaxBytes ? null : ReadBytes(stream, options.MaxBytes, cancellationToken);
        return bytes is null ? Nothing(DocumentFindings.TooLarge(length, options.MaxBytes)) : ReadBytes(bytes, options, cancellationToken);
    }

    /// <summary>Reads a document from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The limits; <see cref="ReadOptions.Default"/> where null. <see cref="ReadOptions.MaxBytes"/> counts two for each UTF-16 unit.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult Read(string text, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        options = ReadOptions.CopyOf(options);
        return text.Length * 2L > options.MaxBytes
            ? Nothing(DocumentFindings.TooLarge(text.Length * 2L, options.MaxBytes))
            : ReadText(text, options, new FindingList(), cancellationToken);
    }

    /// <summary>Reads a document from a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="options">The limits; <see cref="ReadOptions.Default"/> where null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be opened, or is a folder.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult ReadFile(string path, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (path is null)
        {
            throw new ArgumentNullException(nameof(path));
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Read(stream, options, cancellationToken);
    }

    /// <summary>The bytes to the end of the stream; null where they are more than the limit.</summary>
    private static byte[]? ReadBytes(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int read = stream.Read(buffer, 0, buffer.Length);
            if (read == 0)
            {
                return bytes.ToArray();
            }

            if (bytes.Length + read > limit)
            {
                return null;
            }

            bytes.Write(buffer, 0, read);
        }
    }

    private static ReadResult ReadBytes(byte[] bytes, ReadOptions options, CancellationToken cancellationToken)
    {
        if (bytes.Length == 0)
        {
            return Nothing(DocumentFindings.Empty());
        }

        if (DocumentKinds.OfBytes(bytes) is (string zh, string en))
        {
            return Nothing(DocumentFindings.KindNotRead(zh, en));
        }

        (string? text, string encoding, bool isClean) = TextDecoder.Decode(bytes);
        if (text is null)
        {
            return Nothing(DocumentFindings.NotText());
        }

        var findings = new FindingList();
        if (!isClean)
        {
            findings.Add(DocumentFindings.BytesReplaced(encoding));
        }

        return ReadText(text, options, findings, cancellationToken);
    }

    private static ReadResult ReadText(string text, ReadOptions options, FindingList findings, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text.Trim('\uFEFF', '\u001A')))
        {
            findings.Add(DocumentFindings.Empty());
        }
        else if (text.Contains('\0'))
        {
            findings.Add(DocumentFindings.NotText());
        }
        else if (DocumentKinds.OfText(text) is (string zh, string en))
        {
            findings.Add(DocumentFindings.KindNotRead(zh, en));
        }
        else
        {
            return new DocumentReader(text, options, findings, cancellationToken).Read();
        }

        return new ReadResult { Findings = findings.InOrder() };
    }

    private static ReadResult Nothing(Finding finding) => new() { Findings = new ValueList<Finding>([finding]) };
}
