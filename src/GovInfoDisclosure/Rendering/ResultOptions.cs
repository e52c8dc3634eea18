namespace GovInfoDisclosure.Rendering;

/// <summary>What an output for people is to show.</summary>
public sealed class ResultOptions
{
    // Nobody is handed this one, so nobody can change it.
    private static readonly ResultOptions Defaults = new();

    /// <summary>The defaults; a new object each time, so that changing it changes it for nobody else.</summary>
    public static ResultOptions Default => new();

    /// <summary>The defaults.</summary>
    public ResultOptions()
    {
    }

    /// <summary>A copy to change.</summary>
    /// <param name="other">The options to copy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public ResultOptions(ResultOptions other)
    {
        Argument.NotNull(other, nameof(other));
        Language = other.Language;
        ListAll = other.ListAll;
        DrawTables = other.DrawTables;
        BlankAsZero = other.BlankAsZero;
        HasColours = other.HasColours;
        Width = other.Width;
        Quiet = other.Quiet;
    }

    /// <summary>The language of the output; Chinese by default.</summary>
    public MessageLanguage Language { get; set; } = MessageLanguage.Chinese;

    /// <summary>Whether every instance and every note is listed by itself, also what holds.</summary>
    public bool ListAll { get; set; }

    /// <summary>Whether the text draws the tables in which something is broken.</summary>
    public bool DrawTables { get; set; }

    /// <summary>Whether blanks were read as 0: the summary says so.</summary>
    public bool BlankAsZero { get; set; }

    /// <summary>Whether the text is coloured for a terminal (ANSI sequences).</summary>
    public bool HasColours { get; set; }

    /// <summary>How many columns the terminal has that shows the text: longer lines are folded. 0, the default, folds nothing.</summary>
    public int Width { get; set; }

    /// <summary>Whether only the tables by rule and by agency and the sum are shown, and no document by itself.</summary>
    public bool Quiet { get; set; }

    /// <summary>A copy that later changes do not reach; the defaults where null.</summary>
    internal static ResultOptions CopyOf(ResultOptions? options) => options is null ? Defaults : new(options);
}
