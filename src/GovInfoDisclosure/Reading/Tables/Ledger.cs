namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// The law that nothing is lost in silence: every number in a table's range came to a cell, was told to be no value, or has a finding at its line
/// or at its row's label. What is accounted for by nothing becomes a finding here.
/// </summary>
internal static class Ledger
{
    /// <param name="scan">The table.</param>
    /// <param name="readings">What came to cells.</param>
    /// <param name="findings">What was said so far; what was not is added.</param>
    /// <returns>How many printed values of the table came to no cell.</returns>
    public static int Close(ScannedTable scan, IEnumerable<CellReading> readings, FindingList findings)
    {
        List<GridField> open = Unaccounted(scan, findings);
        for (int i = 0; i < open.Count;)
        {
            var run = new LabelledRun { Place = open[i].Place, Row = new GridRow(open[i].Place.Line) };
            while (i < open.Count && open[i].Place.Line == run.Place.Line)
            {
                run.Slots.Add(open[i++]);
            }

            findings.Add(TableFindings.ValuesWithoutRow(run));
        }

        return Lost(scan, readings, findings);
    }

    private static int Lost(ScannedTable scan, IEnumerable<CellReading> readings, FindingList findings)
    {
        HashSet<(int Line, string Text)> again = PrintedAgain(scan, readings, findings);
        HashSet<Place> subtotals = [.. findings.All.Where(finding => finding is { RuleId: TableFindings.OtherShapeCode, Severity: Severity.Warning })
            .Select(finding => finding.Place ?? default)];
        HashSet<GridField> excused = subtotals.Count == 0 ? [] : [.. scan.Runs.Where(run => subtotals.Contains(run.Place)).SelectMany(run => run.Slots)];
        bool IsLost(GridField field) => field.Fate == FieldFate.Refused
            || (field is { Fate: FieldFate.None, Kind: FieldKind.Number, IsNoValue: false } && !excused.Contains(field)
                && !(again.Count > 0 && again.Contains((field.Place.Line, ValueText.Clean(field.Text)))));
        return scan.Grid.Rows.Sum(row => row.Fields.Count(IsLost));
    }

    /// <summary>What stands on the lines of rows that are printed twice, of the values that came to the row's cells.</summary>
    private static HashSet<(int Line, string Text)> PrintedAgain(ScannedTable scan, IEnumerable<CellReading> readings, FindingList findings)
    {
        var again = new HashSet<(int Line, string Text)>();
        List<Finding> rowsTwice = [.. findings.All.Where(finding => finding.RuleId == TableFindings.TwiceCode)];
        if (rowsTwice.Count == 0)
        {
            return again;
        }

        ILookup<string, LabelledRun> runs = scan.Runs.ToLookup(run => run.Label.Entry?.Target ?? "");
        ILookup<string, CellReading> rows = readings.Where(reading => reading.Value is not null).ToLookup(reading => RowOf(reading.Address));
        foreach (Finding twice in rowsTwice)
        {
            foreach (string row in twice.Cells.Select(cell => RowOf(cell.Address)).Distinct())
            {
                IEnumerable<int> lines = runs[row].SelectMany(run => run.Slots).Select(slot => slot.Place.Line).Append(twice.Place?.Line ?? 0);
                again.UnionWith(lines.Distinct().SelectMany(line => rows[row].Select(reading => (line, ValueText.Clean(reading.RawText)))));
            }
        }

        return again;
    }

    private static List<GridField> Unaccounted(ScannedTable scan, FindingList findings)
    {
        var told = new HashSet<GridField>();
        var lines = new HashSet<int>();
        var twice = new HashSet<string>();
        foreach (Finding finding in findings.All)
        {
            // A note to what was read says nothing of the numbers beside it.
            if (finding.Place is Place place && (finding.Severity != Severity.Info || finding.RuleId == TableFindings.TwiceCode))
            {
                lines.Add(place.Line);
            }

            if (finding.RuleId == TableFindings.TwiceCode && finding.Cells.Count > 0)
            {
                twice.Add(RowOf(finding.Cells[0].Address));
            }
        }

        foreach (LabelledRun run in scan.Runs)
        {
            if (lines.Contains(run.Place.Line) || (run.Label.Entry is not null && twice.Contains(run.Label.Entry.Target)))
            {
                told.UnionWith(run.Slots);
            }
        }

        var open = new List<GridField>();
        foreach (GridRow row in scan.Grid.Rows)
        {
            foreach (GridField field in row.Fields)
            {
                if (field is { Fate: FieldFate.None, Kind: FieldKind.Number, IsNoValue: false } && !told.Contains(field) && !lines.Contains(field.Place.Line))
                {
                    open.Add(field);
                }
            }
        }

        return open;
    }

    private static string RowOf(string address) => address.Substring(0, address.LastIndexOf('.'));
}
