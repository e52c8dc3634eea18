namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Rows of a text whose last cell, the total, is empty although their other numbers are not all zero, where other rows of the kind show theirs: a cell may
/// have been lost, and a grid that is filled up at its end hides that the numbers behind it have moved. Nothing but the blank tells; the numbers are kept
/// and doubted.
/// </summary>
internal static class BlankTotals
{
    /// <summary>Rows with a total for each that has none: fewer, and the document leaves totals out.</summary>
    private const int FewestWithTotal = 3;

    /// <summary>The blocks of table 4 beside the last: where both show their totals, the last would.</summary>
    private const int OtherBlocks = 2;

    /// <param name="table">Table 3 or 4; the rows of the latter are its blocks.</param>
    /// <param name="readings">What was read of each cell.</param>
    /// <param name="findings">Takes what is said.</param>
    public static void Doubt(FormTable table, CellReading?[] readings, FindingList findings)
    {
        CellReading? Read(CellDefinition cell) => readings[cell.Index];
        Predicate<CellDefinition> hasNumber = cell => Read(cell)?.Value is not (null or 0);
        bool HasNumbers(List<CellDefinition> row) => row.Exists(hasNumber);
        bool IsWithout(List<CellDefinition> row) => Read(row[row.Count - 1]) is { Value: null, RawText: "" };
        bool isCases = table.Table == 4;
        List<List<CellDefinition>> rows = isCases ? table.Rows : table.Rows.FindAll(HasNumbers);
        List<List<CellDefinition>> without = rows.FindAll(row => IsWithout(row) && HasNumbers(row));
        int with = rows.Count(row => Read(row[row.Count - 1])?.Value is not null);
        bool isDoubtful = isCases ? with == OtherBlocks && without.Count == 1 && without[0] == rows[rows.Count - 1]
            : with >= FewestWithTotal * without.Count;
        if (!isDoubtful)
        {
            return;
        }

        foreach (List<CellDefinition> row in without)
        {
            // What was lost of table 4 may have been lost in any of its blocks.
            List<CellDefinition> doubted = isCases ? [.. rows.SelectMany(cells => cells)] : row;
            findings.Add(TableFindings.TotalBlank(doubted, Read(row[row.Count - 1])!.Place));
            foreach (CellDefinition cell in doubted)
            {
                readings[cell.Index] = Read(cell) is { } read ? read with { Method = ReadingMethod.Inferred } : null;
            }
        }
    }
}
