namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// A table of the form that a document shows twice, as for a whole government and for its office alone: a row that is blank in one and has numbers in the
/// other says two things. A row that a page cuts, or whose label stands again on the next page, is no second table.
/// </summary>
/// <param name="scan">The table as it is printed.</param>
/// <param name="columns">How many columns a row has on the form.</param>
internal sealed class PrintedTwice(ScannedTable scan, Func<LabelledRun, int> columns)
{
    /// <summary>Rows with all their cells that stand there twice; fewer can be those on both sides of a page break.</summary>
    private const int FewestRows = 4;

    private bool? isTwice;

    /// <summary>Whether one of a row's printings shows its cells, all blank, where another has numbers.</summary>
    /// <param name="found">All of them.</param>
    /// <param name="count">How many columns the row has.</param>
    public bool IsBlankElsewhere(List<LabelledRun> found, int count) => found.Count > 1
        && found.Exists(run => run.Inked > 0) && found.Exists(run => run.Inked == 0 && run.Slots.Count >= count)
        && IsTwice;

    /// <summary>Whether a row stands in only one of the two tables: nothing tells whose it is.</summary>
    /// <param name="found">Its printings.</param>
    public bool IsInOneAlone(List<LabelledRun> found) => found.Count == 1 && IsTwice;

    private bool IsTwice => isTwice ??= Find();

    private bool Find() => scan.Runs
        .Where(run => run.Label.Entry is not null && columns(run) is > 0 and int count && run.Slots.Count >= count)
        .GroupBy(run => run.Label.Entry!.Target)
        .Count(row => row.Skip(1).Any()) >= FewestRows;
}
