using System.Buffers;
using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.Reading;

/// <summary>
/// Reads a published report (政府信息公开工作年度报告) from its text: tables as grids, labels matched to the form, values with their places; and lets rules judge
/// what was read.
/// </summary>
/// <remarks>
/// <para>Never throws for what is in a document: what was not understood is a finding (<c>READ-…</c>) in the result, and a document
/// that is no report gives no report. Exceptions are for a caller's own mistakes and for files that cannot be opened.</para>
/// <para>Text is read: UTF-8, UTF-16 and GB18030, told by the bytes. HTML, Word, Excel and PDF are named here (<c>READ-02</c>); the package
/// GovInfoDisclosure.Documents reads them.</para>
/// <para>Holds no state and is safe to use from many threads.</para>
/// </remarks>
public static class ReportReader
{
    /// <summary>Of a file's stream: all of it is read at once.</summary>
    private const int Unbuffered = 1;

    /// <summary>Reads a document from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="stream">The document's bytes.</param>
    /// <param name="options">The limits; <see cref="ReadOptions.Default"/> where null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult Read(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(stream, nameof(stream));
        options = ReadOptions.CopyOf(options);
        long length = StreamBytes.LengthOf(stream);
        return ReadRented(length > options.MaxBytes ? default : StreamBytes.Rent(stream, options.MaxBytes, cancellationToken), length, options,
            cancellationToken);
    }

    /// <summary>Reads a document from a stream, from where it stands to its end, without holding a thread while it waits; the stream stays open.</summary>
    /// <param name="stream">The document's bytes, as of a request's body.</param>
    /// <param name="options">The limits; <see cref="ReadOptions.Default"/> where null.</param>
    /// <param name="cancellationToken">Stops the reading, also while the stream gives nothing: nothing more is asked of it, and a
    /// read that it does not end is left to itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<ReadResult> ReadAsync(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadToEndAsync(stream ?? throw new ArgumentNullException(nameof(stream)), ReadOptions.CopyOf(options), cancellationToken);

    /// <summary>Reads a document from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The limits; <see cref="ReadOptions.Default"/> where null. <see cref="ReadOptions.MaxBytes"/>
    /// counts two for each UTF-16 unit.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult Read(string text, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(text, nameof(text));
        options = ReadOptions.CopyOf(options);
        return text.Length * 2L > options.MaxBytes
            ? Nothing(DocumentFindings.TooLarge(text.Length * 2L, options.MaxBytes))
            : ReadText(text, options, new FindingList(), cancellationToken);
    }

    /// <summary>Reads a document that has been taken apart: whatever program or format it comes from.</summary>
    /// <param name="document">Its paragraphs and tables.</param>
    /// <param name="options">The limits; <see cref="ReadOptions.Default"/> where null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult Read(SourceDocument document, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(document, nameof(document));
        return SourceReading.Read(document, options ?? ReadOptions.Default, cancellationToken);
    }

    /// <summary>
    /// The text of a document's bytes, as <see cref="Read(Stream, ReadOptions?, CancellationToken)"/> decodes them: by their mark, else
    /// UTF-8, UTF-16 or GB18030, whichever they are valid in.
    /// </summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The text without its mark; null where the bytes are no text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public static string? DecodeText(byte[] bytes) => TextDecoder.Decode(bytes ?? throw new ArgumentNullException(nameof(bytes))).Text;

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
        Argument.NotNull(path, nameof(path));
        using FileStream stream = Open(path, useAsync: false);
        return Read(stream, options, cancellationToken);
    }

    /// <summary>Reads a document from a file, without holding a thread while it waits.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="options">The limits; <see cref="ReadOptions.Default"/> where null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be opened, or is a folder.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<ReadResult> ReadFileAsync(string path, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadOpenedAsync(path ?? throw new ArgumentNullException(nameof(path)), ReadOptions.CopyOf(options), cancellationToken);

    /// <summary>Reads the files of a folder one after the other, as they are asked for: no more than one is held at a time.</summary>
    /// <remarks>
    /// All files of the folder itself, not of those below it, in the ordinal order of their names. A file that cannot be opened or read gives a result
    /// without a report, whose finding <c>READ-FILE</c> says why. What has no length (a pipe, a device) is never opened and counts as empty.
    /// </remarks>
    /// <param name="folder">The folder's path.</param>
    /// <param name="options">The limits; <see cref="ReadOptions.Default"/> where null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>For each file its path, as <paramref name="folder"/> and its name give it, and what was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="IOException">There is no such folder, or it cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static IAsyncEnumerable<KeyValuePair<string, ReadResult>> ReadFolderAsync(string folder,
        ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadFilesAsync(folder ?? throw new ArgumentNullException(nameof(folder)), ReadOptions.CopyOf(options), cancellationToken);

    /// <summary>Validates what was read from a document: findings have places, and the reader's own come first.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="read">What was read; where it holds no report, the result holds the reader's findings alone.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or <paramref name="read"/> is null.</exception>
    public static ValidationResult Validate(this RuleSet rules, ReadResult read, ValidationOptions? options = null)
    {
        Argument.NotNull(rules, nameof(rules));
        Argument.NotNull(read, nameof(read));
        return read.Numbers is not ReportValues numbers
            ? new ValidationResult { Findings = read.Findings, Overrides = rules.Overrides }
            : rules.Validate(numbers, ReadEvidence.ForRules(read, numbers.Report, options?.Prior?.Report), options);
    }

    /// <summary>Diagnoses what was read from a document: cells that the reader had to interpret, and figures in the prose, are weighed too.</summary>
    /// <param name="rules">The rules; of them the exact ones count.</param>
    /// <param name="read">What was read.</param>
    /// <param name="options">What else is known; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or <paramref name="read"/> is null.</exception>
    /// <exception cref="ArgumentException">The document held no report, a weight is not above 0, or an address in the options exists in no shape of
    /// the form.</exception>
    public static ReportDiagnosis Diagnose(this RuleSet rules, ReadResult read, DiagnosisOptions? options = null)
    {
        Argument.NotNull(read, nameof(read));
        ReportValues numbers = read.Numbers ?? throw new ArgumentException("The document held no report.", nameof(read));
        return ReportDiagnosis.Of(numbers, () => ReadEvidence.ForDiagnosis(read), rules, options);
    }

    private static async IAsyncEnumerable<KeyValuePair<string, ReadResult>> ReadFilesAsync(string folder,
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
                ? Nothing(DocumentFindings.Empty())
                : await ReadOpenedAsync(path, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Nothing(DocumentFindings.NotOpened(wrong));
        }
    }

    private static async Task<ReadResult> ReadOpenedAsync(string path, ReadOptions options, CancellationToken cancellationToken)
    {
        using FileStream stream = Open(path, useAsync: true);
        return await ReadToEndAsync(stream, options, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<ReadResult> ReadToEndAsync(Stream stream, ReadOptions options, CancellationToken cancellationToken)
    {
        long length = StreamBytes.LengthOf(stream);
        ArraySegment<byte> bytes = length > options.MaxBytes ? default
            : await StreamBytes.RentAsync(stream, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        return ReadRented(bytes, length, options, cancellationToken);
    }

    private static FileStream Open(string path, bool useAsync) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, Unbuffered, useAsync);

    private static ReadResult ReadRented(ArraySegment<byte> bytes, long length, ReadOptions options, CancellationToken cancellationToken)
    {
        if (bytes.Array is null)
        {
            return Nothing(DocumentFindings.TooLarge(length, options.MaxBytes));
        }

        var findings = new FindingList();
        string? text = TextOf(bytes, findings);
        ArrayPool<byte>.Shared.Return(bytes.Array);
        return text is null ? new ReadResult { Findings = findings.InOrder() } : ReadText(text, options, findings, cancellationToken);
    }

    /// <summary>The text of the bytes; null where they are none, which is said.</summary>
    private static string? TextOf(ReadOnlySpan<byte> bytes, FindingList findings)
    {
        if (bytes.Length == 0)
        {
            findings.Add(DocumentFindings.Empty());
            return null;
        }

        if (DocumentKinds.OfBytes(bytes) is (string zh, string en, DocumentRemedy remedy))
        {
            findings.Add(DocumentFindings.KindNotRead(zh, en, remedy));
            return null;
        }

        (string? text, string encoding, bool isClean) = TextDecoder.Decode(bytes);
        if (text is null)
        {
            findings.Add(DocumentFindings.NotText());
        }
        else if (!isClean)
        {
            findings.Add(DocumentFindings.BytesReplaced(encoding));
        }

        return text;
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
        else if (DocumentKinds.OfText(text) is (string zh, string en, DocumentRemedy remedy))
        {
            findings.Add(DocumentFindings.KindNotRead(zh, en, remedy));
        }
        else
        {
            return new ReportBuilder(text, options, findings, cancellationToken).Read();
        }

        return new ReadResult { Findings = findings.InOrder() };
    }

    private static ReadResult Nothing(Finding finding) => new() { Findings = new ValueList<Finding>([finding]) };
}
