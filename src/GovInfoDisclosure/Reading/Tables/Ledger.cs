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
        List<GridField> open = Unaccounted(scan, readings, findings);
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
        Dictionary<Place, CellReading> byPlace = [];
        foreach (CellReading reading in readings)
        {
            byPlace[reading.Place] = reading;
        }

        HashSet<(int Line, string Text)> again = PrintedAgain(scan, byPlace.Values, findings);
        HashSet<Place> subtotals = [.. findings.All.Where(finding => finding is { RuleId: TableFindings.OtherShapeCode, Severity: Severity.Warning })
            .Select(finding => finding.Place ?? default)];
        HashSet<GridField> excused = [.. scan.Runs.Where(run => subtotals.Contains(run.Place)).SelectMany(run => run.Slots)];
        bool IsLost(GridField field) => byPlace.TryGetValue(field.Place, out CellReading? reading)
            ? reading.Value is null && field.Kind is FieldKind.Number or FieldKind.Text
            : field.Kind == FieldKind.Number && !field.IsNoValue && !excused.Contains(field)
                && !again.Contains((field.Place.Line, ValueText.Clean(field.Text)));
        return scan.Grid.Rows.Sum(row => row.Fields.Count(IsLost));
    }

    /// <summary>What stands on the lines of rows that are printed twice, of the values that came to the row's cells.</summary>
    private static HashSet<(int Line, string Text)> PrintedAgain(ScannedTable scan, IEnumerable<CellReading> readings, FindingList findings)
    {
        var again = new HashSet<(int Line, string Text)>();
        ILookup<string, LabelledRun> runs = scan.Runs.ToLookup(run => run.Label.Entry?.Target ?? "");
        ILookup<string, CellReading> rows = readings.Where(reading => reading.Value is not null).ToLookup(reading => RowOf(reading.Address));
        foreach (Finding twice in findings.All.Where(finding => finding.RuleId == TableFindings.TwiceCode))
        {
            foreach (string row in twice.Cells.Select(cell => RowOf(cell.Address)).Distinct())
            {
                IEnumerable<int> lines = runs[row].SelectMany(run => run.Slots).Select(slot => slot.Place.Line).Append(twice.Place?.Line ?? 0);
                again.UnionWith(lines.Distinct().SelectMany(line => rows[row].Select(reading => (line, ValueText.Clean(reading.RawText)))));
            }
        }

        return again;
    }

    private static List<GridField> Unaccounted(ScannedTable scan, IEnumerable<CellReading> readings, FindingList findings)
    {
        var places = new HashSet<Place>();
        foreach (CellReading reading in readings)
        {
            places.Add(reading.Place);
        }

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
                run.Slots.ForEach(slot => places.Add(slot.Place));
            }
        }

        var open = new List<GridField>();
        foreach (GridRow row in scan.Grid.Rows)
        {
            foreach (GridField field in row.Fields)
            {
                if (field.Kind == FieldKind.Number && !field.IsNoValue && !places.Contains(field.Place) && !lines.Contains(field.Place.Line))
                {
                    open.Add(field);
                }
            }
        }

        return open;
    }

    private static string RowOf(string address) => address.Substring(0, address.LastIndexOf('.'));
}
