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
        return TextReading.Read(length > options.MaxBytes ? default : StreamBytes.Rent(stream, options.MaxBytes, cancellationToken), length, options,
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
        FileReading.ReadToEndAsync(stream ?? throw new ArgumentNullException(nameof(stream)), ReadOptions.CopyOf(options), cancellationToken);

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
            ? TextReading.Nothing(DocumentFindings.TooLarge(text.Length * 2L, options.MaxBytes))
            : TextReading.Read(text.AsMemory(), options, new FindingList(), cancellationToken);
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
        using FileStream stream = FileReading.Open(path, useAsync: false);
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
        FileReading.ReadAsync(path ?? throw new ArgumentNullException(nameof(path)), ReadOptions.CopyOf(options), cancellationToken);

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
        FileReading.ReadFolderAsync(folder ?? throw new ArgumentNullException(nameof(folder)), ReadOptions.CopyOf(options), cancellationToken);

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
}
