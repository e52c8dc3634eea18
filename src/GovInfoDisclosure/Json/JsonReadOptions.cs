namespace GovInfoDisclosure.Json;

/// <summary>The bounds within which JSON is read. What passes them is an error of the document, not an exception.</summary>
/// <remarks>Copied when used: a later change has no effect on what has begun. To use one from several threads, do not change it meanwhile.</remarks>
public sealed class JsonReadOptions
{
    // Never handed out, so that nobody changes it.
    private static readonly JsonReadOptions Defaults = new();

    /// <summary>The defaults.</summary>
    public JsonReadOptions()
    {
    }

    /// <summary>A copy.</summary>
    /// <param name="options">The options to copy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public JsonReadOptions(JsonReadOptions options)
    {
        Argument.NotNull(options, nameof(options));
        MaxReportBytes = options.MaxReportBytes;
        MaxErrors = options.MaxErrors;
        KeepPlaces = options.KeepPlaces;
        KeepHash = options.KeepHash;
    }

    /// <summary>The bounds that hold where none are given: a new copy each time.</summary>
    public static JsonReadOptions Default => new();

    /// <summary>The most bytes that one report may take; 16 MiB by default. Of many reports in a stream each may take as much.</summary>
    public int MaxReportBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>How many errors of one report are listed; 100 by default. A last one says when there are more.</summary>
    public int MaxErrors { get; set; } = 100;

    /// <summary>Whether <see cref="JsonReadResult.Places"/> says where each cell stands, so that findings do; not by default, for millions of reports are
    /// read without.</summary>
    public bool KeepPlaces { get; set; }

    /// <summary>Whether <see cref="JsonReadResult.InputHash"/> says the hash of each report's JSON; not by default.</summary>
    public bool KeepHash { get; set; }

    internal static JsonReadOptions CopyOf(JsonReadOptions? options) => options is null ? Defaults : new(options);
}
