using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Lake.Synthetic;

/// <summary>What kind of reports a <see cref="ReportGenerator"/> makes.</summary>
public sealed record GeneratorOptions
{
    /// <summary>The seed: the same seed and options give the same reports on every machine.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>The shapes of the form to choose from, each as often; empty for a mix of all six in which the published ones prevail.</summary>
    public ValueList<FormShape> Forms { get; init; } = ValueList<FormShape>.Empty;

    /// <summary>The share of cells left blank, from 0 (none, the default) to 1.</summary>
    public decimal BlankShare { get; init; }

    /// <summary>The share of reports with one slip in one cell, from 0 (none, the default) to 1. A report with a slip has no blanks, so that what it breaks is certain.</summary>
    public decimal BrokenShare { get; init; }
}
