namespace GovInfoDisclosure.Diagnosis;

/// <summary>Slips of whole lines of table 3: two lines exchanged, a row copied, the rows of 三 moved by one, a total left 0, 一 with 二 included.</summary>
internal sealed class RowSlips(ExactModel model, ChangeCheck check)
{
    private const string ReceivedRow = "requests.received";
    private const string BroughtForwardRow = "requests.broughtForward";
    private const string OutcomesRow = "requests.outcomes.";
    private const string TotalRow = "requests.outcomes.total";
    private readonly TableShape shape = model.Shape;

    /// <summary>Two rows, or two columns, that with their numbers exchanged let everything hold.</summary>
    public IEnumerable<List<CellChange>> Exchanged() => (check.BreaksARow ? [] : Exchanged(Table3Rows())).Concat(Exchanged(shape.Columns));

    /// <summary>The rows of 三 moved by one row, the last of them fallen out: back again, with the number that the total leaves for the row that was
    /// lost.</summary>
    public IEnumerable<List<CellChange>> Moved()
    {
        if (check.BreaksARow)
        {
            yield break;
        }

        List<int[]> leaves = Table3Rows().FindAll(row => AddressOf(row) is var address && address != TotalRow
            && address.StartsWith(OutcomesRow, StringComparison.Ordinal));
        foreach (List<int[]> rows in new[] { leaves, Enumerable.Reverse(leaves).ToList() })
        {
            Rational[][] reported = [.. rows.Select(check.Reported).OfType<Rational[]>()];
            for (int first = 0; first + 1 < rows.Count && reported.Length == rows.Count; first++)
            {
                if (IsZero(reported[first]) && !IsZero(reported[first + 1]) && Back(rows, reported, first) is { } changes)
                {
                    yield return changes;
                }
            }
        }
    }

    /// <summary>What the numbers of one line were, where all its wrong numbers are those of another row, were left 0, or have 二 in them.</summary>
    /// <param name="changes">The changes that put the line right.</param>
    public SlipKind KindOf(List<CellChange> changes)
    {
        int[] cells = [.. changes.Select(change => model.Form.Find(change.Address).Index)];
        int[] row = shape.Rows[shape.RowOf(cells[0])];
        if (changes.TrueForAll(change => change.From == 0m) && Array.TrueForAll(cells, IsTotal))
        {
            return SlipKind.TotalLeftZero;
        }

        if (!Array.TrueForAll(cells, cell => shape.AreInOneRow(cells[0], cell)))
        {
            return SlipKind.Unexplained;
        }

        if (AddressOf(row) == ReceivedRow && changes.TrueForAll(change => IncludesBroughtForward(model.Form.Find(change.Address), change)))
        {
            return SlipKind.BroughtForwardIncluded;
        }

        Rational[]? own = check.Reported(row);
        // A row of one or two numbers is like another by chance.
        bool isFilled = changes.Count > 2 && own is not null && own.Count(number => !number.IsZero) > 2;
        return isFilled && Table3Rows().Exists(other => other != row && check.Reported(other) is { } numbers && own!.SequenceEqual(numbers))
            ? SlipKind.RowCopied
            : SlipKind.Unexplained;
    }

    private static bool IsZero(Rational[] numbers) => Array.TrueForAll(numbers, number => number.IsZero);

    private static bool IsTotal(CellDefinition cell) => cell.Key == "total" || cell.Row.Address == TotalRow;

    private bool IsTotal(int cell) => IsTotal(model.Form.AllCells[cell]);

    private bool IncludesBroughtForward(CellDefinition cell, CellChange change) =>
        model.Form.TryFind(BroughtForwardRow + "." + cell.Key) is { } brought
        && check.Reported(brought.Index) is { } number && number == change.From - change.To;

    private string AddressOf(int[] row) => model.Form.AllCells[row[0]].Row.Address;

    private List<int[]> Table3Rows() => shape.Rows.FindAll(row => model.Form.AllCells[row[0]].Table == 3);

    private IEnumerable<List<CellChange>> Exchanged(List<int[]> lines)
    {
        Rational[]?[] reported = [.. lines.Select(check.Reported)];
        PlaceSet[] touched = [.. lines.Select(check.RelationsOf)];
        for (int i = 0; i < lines.Count; i++)
        {
            for (int j = i + 1; j < lines.Count && reported[i] is not null; j++)
            {
                if (reported[j] is { } second && check.IsCovered(touched[i], touched[j]) && !reported[i]!.SequenceEqual(second)
                    && check.To([.. lines[i], .. lines[j]], [.. second, .. reported[i]!]) is { } changes)
                {
                    yield return changes;
                }
            }
        }
    }

    private List<CellChange>? Back(List<int[]> rows, Rational[][] reported, int first)
    {
        int[] total = shape.Rows.Find(row => AddressOf(row) == TotalRow)!;
        if (check.Reported(total) is not { } sums)
        {
            return null;
        }

        var cells = new List<int>();
        var numbers = new List<Rational>();
        var rest = (Rational[])sums.Clone();
        for (int r = 0; r < rows.Count; r++)
        {
            bool isLast = r == rows.Count - 1;
            Rational[] right = isLast ? rest : reported[r < first ? r : r + 1];
            cells.AddRange(rows[r]);
            numbers.AddRange((Rational[])right.Clone());
            for (int c = 0; c < rest.Length && !isLast; c++)
            {
                rest[c] -= right[c];
            }
        }

        return check.To([.. cells], [.. numbers]);
    }
}
