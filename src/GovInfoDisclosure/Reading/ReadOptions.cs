namespace GovInfoDisclosure.Reading;

/// <summary>Limits of a reading. What passes a limit is answered by a finding, never by an exception.</summary>
/// <remarks>Copied when used: a later change has no effect on what has begun. To use one from several threads, do not change it meanwhile.</remarks>
public sealed class ReadOptions
{
    // Never handed out, so that nobody changes it.
    private static readonly ReadOptions Defaults = new();

    /// <summary>The defaults.</summary>
    public ReadOptions()
    {
    }

    /// <summary>A copy.</summary>
    /// <param name="options">The options to copy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ReadOptions(ReadOptions options)
    {
        Argument.NotNull(options, nameof(options));
        MaxBytes = options.MaxBytes;
        MaxLines = options.MaxLines;
        MaxLineLength = options.MaxLineLength;
        MaxFields = options.MaxFields;
        Report = options.Report;
    }

    /// <summary>The limits that hold where none are given: a new copy each time.</summary>
    public static ReadOptions Default => new();

    /// <summary>The most bytes read of a file or stream: 16 MiB. A larger document is not read at all.</summary>
    public int MaxBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>The most lines read: 200 000. A longer document is not read at all, for what was cut off could be the half of a table.</summary>
    public int MaxLines { get; set; } = 200_000;

    /// <summary>The longest line, in UTF-16 units, that is searched for a table: 20 000. A longer line stays prose.</summary>
    public int MaxLineLength { get; set; } = 20_000;

    /// <summary>The most fields of one table: 20 000. A table with more is not read.</summary>
    public int MaxFields { get; set; } = 20_000;

    /// <summary>
    /// Which of several reports in one document is read, counted from 1; null (the default) where there is one. A document with several gives
    /// no report until one is asked for, and findings that say where each begins.
    /// </summary>
    public int? Report { get; set; }

    internal static ReadOptions CopyOf(ReadOptions? options) => options is null ? Defaults : new(options);
}
