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
}
