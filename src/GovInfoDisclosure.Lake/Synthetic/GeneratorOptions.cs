namespace GovInfoDisclosure.Lake.Synthetic;

/// <summary>What kind of reports a <see cref="ReportGenerator"/> makes.</summary>
/// <remarks>Copied when used: a later change has no effect on a generator that was made.</remarks>
public sealed class GeneratorOptions
{
    /// <summary>The defaults.</summary>
    public GeneratorOptions()
    {
    }

    /// <summary>A copy.</summary>
    /// <param name="options">The options to copy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public GeneratorOptions(GeneratorOptions options)
    {
        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }

        Seed = options.Seed;
        Forms = options.Forms;
        BlankShare = options.BlankShare;
        BrokenShare = options.BrokenShare;
        Years = options.Years;
        Units = options.Units;
        CopiedShare = options.CopiedShare;
        LateShare = options.LateShare;
    }

    /// <summary>The options that hold where none are given: a new copy each time.</summary>
    public static GeneratorOptions Default => new();

    /// <summary>The seed: the same seed and options give the same reports on every machine.</summary>
    public long Seed { get; set; } = 1;

    /// <summary>The shapes of the form to choose from, each as often; empty for a mix of all six in which the published ones prevail.</summary>
    public ValueList<FormShape> Forms { get; set; } = ValueList<FormShape>.Empty;

    /// <summary>The share of cells left blank, from 0 (none, the default) to 1.</summary>
    public decimal BlankShare { get; set; }

    /// <summary>
    /// The share of reports with one slip in one cell, from 0 (none, the default) to 1. A report with a slip has no blanks, so that what it breaks is certain.
    /// </summary>
    public decimal BrokenShare { get; set; }

    /// <summary>How many years in a row each agency reports, from 1 (the default) to 30. What holds between years holds then: last year's carried forward is
    /// this year's brought forward, documents and items go on.</summary>
    public int Years { get; set; } = 1;

    /// <summary>How many units each government has, from 0 (no governments, the default) to 100. A government's report then comes before those of its units,
    /// and is their sum.</summary>
    public int Units { get; set; }

    /// <summary>The share of reports that copy last year's, from 0 (none, the default) to 1; the first year of an agency and the first of another edition
    /// have none to copy.</summary>
    public decimal CopiedShare { get; set; }

    /// <summary>The share of reports published after the day that the regulations set, from 0 to 1; <see langword="null"/> (the default) leaves the date
    /// out.</summary>
    public decimal? LateShare { get; set; }
}
