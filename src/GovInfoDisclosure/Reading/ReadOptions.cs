namespace GovInfoDisclosure.Reading;

/// <summary>Limits of a reading. What passes a limit is answered by a finding, never by an exception.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ReadOptions
{
    /// <summary>The limits that hold where none are given.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>The most bytes read of a file or stream: 16 MiB. A larger document is not read at all.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The most lines read: 200 000. A longer document is not read at all, for what was cut off could be the half of a table.</summary>
    public int MaxLines { get; init; } = 200_000;

    /// <summary>The longest line, in UTF-16 units, that is searched for a table: 20 000. A longer line stays prose.</summary>
    public int MaxLineLength { get; init; } = 20_000;

    /// <summary>The most fields of one table: 20 000. A table with more is not read.</summary>
    public int MaxFields { get; init; } = 20_000;
}
