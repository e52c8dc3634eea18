using System;
using GovInfoDisclosure.Findings;

namespace GovInfoDisclosure.Rendering;

/// <summary>How <see cref="ReportTables"/> draws.</summary>
/// <remarks>Copied when used: a later change has no effect on what has begun. To use one from several threads, do not change it meanwhile.</remarks>
public sealed class ReportTablesOptions
{
    /// <summary>The defaults.</summary>
    public ReportTablesOptions()
    {
    }

    /// <summary>A copy.</summary>
    /// <param name="options">The options to copy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ReportTablesOptions(ReportTablesOptions options)
    {
        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }

        Language = options.Language;
        Marked = options.Marked;
        OnlyMarkedTables = options.OnlyMarkedTables;
        HasColours = options.HasColours;
    }

    /// <summary>The options that hold where none are given: a new copy each time.</summary>
    public static ReportTablesOptions Default => new();

    /// <summary>The language of titles and labels; Chinese, as the form is printed, by default.</summary>
    public MessageLanguage Language { get; set; }

    /// <summary>The addresses of the cells to mark, in brackets: those of the findings, it may be.</summary>
    public ValueList<string> Marked { get; set; } = ValueList<string>.Empty;

    /// <summary>Whether only the tables with a marked cell are drawn; else all are.</summary>
    public bool OnlyMarkedTables { get; set; }

    /// <summary>Whether to colour titles and marks for a terminal that understands it (ANSI sequences).</summary>
    public bool HasColours { get; set; }
}
