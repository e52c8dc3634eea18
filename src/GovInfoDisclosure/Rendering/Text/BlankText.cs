namespace GovInfoDisclosure.Rendering.Text;

/// <summary>What blanks leave undecided, in one paragraph: how many instances of which rules, which blocks of the tables are blank, and what would be broken
/// if every blank were 0.</summary>
internal sealed class BlankText(Words words)
{
    // All columns of table 3 but these two are of 法人或其他组织.
    private static readonly string[] OfNoOrganisation = ["naturalPersons", "total"];

    // More places than these are no longer read one by one.
    private const int MostPlaces = 6;

    /// <summary>The paragraph's lines; none where nothing is undecided.</summary>
    public IEnumerable<string> Lines(CheckedDocument document)
    {
        Finding[] undecided = [.. document.Result.Findings.Where(finding => finding.Outcome == Outcome.Undecided)];
        if (undecided.Length == 0 || document.Result.Report is not AnnualReport report)
        {
            yield break;
        }

        yield return words.UndecidedRules(undecided.Length, undecided.GroupBy(finding => finding.RuleId).Select(group => (group.Key, group.Count())));
        IEnumerable<CellValue> cells = undecided.SelectMany(finding => finding.Cells);
        HashSet<string> blank = [.. cells.Where(cell => cell is { Of: null, Value: null }).Select(cell => cell.Address)];
        string[] places = [.. FormShape.Of(report).Cells.GroupBy(cell => cell.Table).SelectMany(table => Places(report, [.. table], blank))];
        if (places.Length > 0)
        {
            yield return words.BlankPlaces(places.Take(MostPlaces), places.Length - MostPlaces);
            HashSet<string> open = [.. undecided.Select(finding => finding.Id)];
            int broken = document.JudgedBy.Validate(report, new ValidationOptions { BlankAsZero = true }).Findings
                .Count(finding => finding.Outcome == Outcome.Broken && open.Contains(finding.Id));
            yield return words.IfZero(broken);
        }
    }

    /// <summary>The blanks of a table by block: the whole table, columns and rows that are blank throughout, then what is left, by row.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cells">The cells of the table.</param>
    /// <param name="wanted">The blanks that leave something undecided; a table without any is not spoken of.</param>
    private IEnumerable<string> Places(AnnualReport report, CellDefinition[] cells, HashSet<string> wanted)
    {
        HashSet<CellDefinition> blank = [.. cells.Where(cell => report[cell.Address] is null)];
        HashSet<CellDefinition> left = [.. blank];
        if (!left.Any(cell => wanted.Contains(cell.Address)))
        {
            yield break;
        }

        string table = words.Table(cells[0].Table);
        if (left.Count == cells.Length)
        {
            yield return words.AllBlank(table);
            yield break;
        }

        // Columns first where they are of the whole table (table 3): five columns blank in twenty-four rows are five facts, not a hundred.
        string[] columns = cells[0].Table == 3 ? Whole(cells, blank, left, cell => cell.Key, cell => cell.Key) : [];
        if (columns.Length > 0)
        {
            yield return words.BlankColumns(table, cells.Select(cell => cell.Key).Distinct().Except(OfNoOrganisation).SequenceEqual(columns),
                columns.Select(key => cells.First(cell => cell.Key == key)).Select(cell => words.Pick(cell.ColumnLabel, cell.ColumnLabelEn)));
        }

        string[] rows = Whole(cells, blank, left, cell => cell.RowAddress, Row);
        if (rows.Length > 0)
        {
            yield return words.BlankRows(table, rows);
        }

        foreach (IGrouping<string, CellDefinition> row in cells.Where(left.Contains).GroupBy(cell => cell.RowAddress))
        {
            yield return words.BlankCells(table, Row(row.First()),
                row.Select(cell => words.Pick(cell.ColumnLabel, cell.ColumnLabelEn)));
        }
    }

    private string Row(CellDefinition cell) => words.Pick(cell.Table == 3 ? cell.PrintedRowLabel : cell.RowLabel, cell.RowLabelEn);

    /// <summary>The names of the groups of which every cell is blank; their cells are taken out of what is left.</summary>
    private static string[] Whole(
        CellDefinition[] cells, HashSet<CellDefinition> blank, HashSet<CellDefinition> left,
        Func<CellDefinition, string> key, Func<CellDefinition, string> name)
    {
        var names = new List<string>();
        foreach (IGrouping<string, CellDefinition> group in cells.GroupBy(key))
        {
            CellDefinition[] still = [.. group.Where(left.Contains)];
            if (still.Length > 0 && group.All(blank.Contains))
            {
                names.Add(name(still[0]));
                left.ExceptWith(still);
            }
        }

        return [.. names];
    }
}
