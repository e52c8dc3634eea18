namespace GovInfoDisclosure.Reading.Tables;

/// <summary>A table taken apart into labels and values, before the form's shape is known.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Runs">The labelled values in the order of the document.</param>
/// <param name="Columns">The columns that heads name, in the order of the document.</param>
/// <param name="HeadIsClean">Whether all words above the first row are words of the form's head.</param>
/// <param name="Texts">All words with what they were taken for.</param>
/// <param name="UnknownWords">The words of heads that name nothing on the form, each with the field in which it stands.</param>
internal sealed record ScannedTable(TextGrid Grid, List<LabelledRun> Runs,
    List<HeadColumn> Columns, bool HeadIsClean, List<PrintedText> Texts, List<(string Word, GridField Field)> UnknownWords)
{
    /// <summary>Whether a row of the form was found with values; of table 4, whose row has no label, values alone.</summary>
    /// <param name="mostColumns">The most columns that a row of the table has.</param>
    public bool HasRow(int mostColumns) => Runs.Exists(run => mostColumns < TableWidth.Cases
        ? run.Label.Entry is not null && run.Slots.Exists(slot => slot.Kind is FieldKind.Number or FieldKind.Dash)
        : run.Inked >= TableWidth.BlockOfCases);

    /// <summary>Where another table of the same kind begins beside it; null where none does.</summary>
    public GridField? SecondTable { get; init; }

    private bool? hasTwoTotals;

    /// <summary>
    /// Whether words that are a variant of 总计 name another column than it: 合计 of the organisations, where a head of table 3 has both.
    /// </summary>
    /// <param name="entry">What the words were taken for.</param>
    /// <param name="quality">How well they agree.</param>
    public bool IsOtherTotal(LabelEntry? entry, MatchQuality quality) => entry is { Kind: LabelKind.Column, Target: Total } && quality != MatchQuality.Exact
        && (hasTwoTotals ??= Columns.Exists(column => column.Entry.Target == Total && column.Quality == MatchQuality.Exact));

    /// <summary>The column of the total.</summary>
    public const string Total = "total";
}

/// <summary>Words of a table with what they were taken for.</summary>
/// <param name="Field">Where they are printed.</param>
/// <param name="Match">The label; none where they are none.</param>
internal readonly record struct PrintedText(GridField Field, LabelMatch Match);
