namespace GovInfoDisclosure.Reading.Grids;

/// <summary>
/// Finds a column that only counts the rows, 1, 2, 3, …, and takes it out: its numbers are no values of the form. Where each row is a line, they begin
/// the rows; where cells follow one another, they stand before the words that begin them.
/// </summary>
internal static class RowNumbers
{
    /// <summary>Fewer numbers in order can be chance: table 4 has three rows of heads.</summary>
    private const int Fewest = 3;

    /// <summary>Rows that were lost leave a gap.</summary>
    private const int WidestGap = 2;

    /// <summary>No table has as many rows as numbers of more digits could count.</summary>
    private const int MostDigits = 4;

    public static void TakeOut(TextGrid grid)
    {
        bool areAlone = !grid.IsStream && grid.Rows.Count > 0 && grid.Layout == GridLayout.Delimited && IsAloneNumber(grid.Rows[0]);
        IEnumerable<(GridRow Row, GridField Field, bool IsBeforeWords)> leading = grid.IsStream ? BeforeWords(grid.Rows)
            : areAlone ? AloneOnLines(grid.Rows)
            : Leading(grid.Rows);
        if (!leading.Any(item => NumberOf(item.Field) == 1))
        {
            return;
        }

        List<(GridRow Row, GridField Field, int Number)> counted = [];
        int next = 1;
        int candidates = 0;
        List<(GridRow Row, GridField Field, bool IsBeforeWords)> all = [.. leading];
        int?[] behind = BeforeTheNextWords(all);
        for (int i = 0; i < all.Count; i++)
        {
            (GridRow row, GridField field, bool isBeforeWords) = all[i];

            // A row without words has its number too; but one that stands before the next words is theirs, and the same number here is a value.
            bool isNext = NumberOf(field) is int number && number >= next && number <= next + WidestGap
                && (isBeforeWords || (number == next && next > Fewest && behind[i] != next));
            // A head, printed again on each page, has no number.
            candidates += isBeforeWords && (grid.IsStream || areAlone || row.Fields.Exists(other => other.Kind is FieldKind.Number or FieldKind.Dash)) ? 1 : 0;
            if (isNext)
            {
                counted.Add((row, field, NumberOf(field)!.Value));
                next = NumberOf(field)!.Value + 1;
            }
        }

        if (counted.Count <= Fewest || counted[0].Number != 1 || counted.Count * 5 < candidates * 4)
        {
            return;
        }

        grid.RowNumbers.AddRange(counted.Select(number => number.Field));
        HashSet<GridField> numbers = [.. grid.RowNumbers];
        foreach (GridRow row in counted.Select(number => number.Row).Distinct())
        {
            List<GridField> fields = [.. row.Fields.Where(field => field.Kind == FieldKind.Text || !numbers.Contains(field))
                .Select(field => numbers.Contains(field) ? WithoutNumber(field) : field)];
            row.Fields.Clear();
            row.Fields.AddRange(fields);
        }

        grid.Rows.RemoveAll(row => row.Fields.Count == 0);
    }

    /// <summary>Whether numbers count something, each the next one or the first again, as in each group of rows: others are values.</summary>
    /// <param name="numbers">What stands before each label; what is no number by itself, as 1. is none, is not asked.</param>
    public static bool AreInOrder(IEnumerable<GridField> numbers)
    {
        int before = 0;
        foreach (int number in numbers.Select(NumberOf).OfType<int>())
        {
            if (number != 1 && (number <= before || number > before + 1 + WidestGap))
            {
                return false;
            }

            before = number;
        }

        return true;
    }

    /// <summary>Behind each number, the next one that stands before words.</summary>
    private static int?[] BeforeTheNextWords(List<(GridRow Row, GridField Field, bool IsBeforeWords)> all)
    {
        var behind = new int?[all.Count];
        int? next = null;
        for (int i = all.Count - 1; i >= 0; i--)
        {
            behind[i] = next;
            next = all[i].IsBeforeWords ? NumberOf(all[i].Field) : next;
        }

        return behind;
    }

    /// <summary>The first field of each row, and whether words stand in the row.</summary>
    private static IEnumerable<(GridRow Row, GridField Field, bool IsBeforeWords)> Leading(List<GridRow> rows) =>
        rows.Where(row => row.Fields.Count > 0).Select(row => (row, row.Fields[0], row.Fields.Exists(field => field.Kind == FieldKind.Text)));

    /// <summary>
    /// The numbers that stand alone on a line, and whether the next line begins with words. They count rows only where the first line of the table is one:
    /// a value never stands above the first label.
    /// </summary>
    private static IEnumerable<(GridRow Row, GridField Field, bool IsBeforeWords)> AloneOnLines(List<GridRow> rows)
    {
        for (int i = 0; i + 1 < rows.Count; i++)
        {
            if (IsAloneNumber(rows[i]))
            {
                yield return (rows[i], rows[i].Fields[0], rows[i + 1].Fields.Count > 0 && rows[i + 1].Fields[0].Kind == FieldKind.Text);
            }
        }
    }

    private static bool IsAloneNumber(GridRow row) => row.Fields.Count == 1 && NumberOf(row.Fields[0]) is not null;

    /// <summary>The numbers whose next cell with anything in it is words, those that words begin with, and what follows words.</summary>
    private static IEnumerable<(GridRow Row, GridField Field, bool IsBeforeWords)> BeforeWords(List<GridRow> rows)
    {
        foreach (GridRow row in rows)
        {
            FieldKind after = FieldKind.Empty;
            var isBefore = new bool[row.Fields.Count];
            for (int i = row.Fields.Count - 1; i >= 0; i--)
            {
                isBefore[i] = after == FieldKind.Text;
                after = row.Fields[i].Kind == FieldKind.Empty ? after : row.Fields[i].Kind;
            }

            FieldKind before = FieldKind.Text;
            for (int i = 0; i < row.Fields.Count; i++)
            {
                GridField field = row.Fields[i];
                if ((field.Kind == FieldKind.Number && (isBefore[i] || before == FieldKind.Text))
                    || (field.Kind == FieldKind.Text && NumberOf(field) is not null))
                {
                    yield return (row, field, isBefore[i] || field.Kind == FieldKind.Text);
                }

                before = field.Kind == FieldKind.Empty ? before : field.Kind;
            }
        }
    }

    private static GridField WithoutNumber(GridField field)
    {
        string rest = field.Text.Substring(DigitsOf(field.Text)).TrimStart();
        int skipped = field.Text.Length - rest.Length;
        return new GridField(rest, new Place(field.Place.Line, field.Place.Column + skipped), ValueText.KindOf(rest), field.Column + skipped);
    }

    /// <summary>The number that a field is, or that stands before its words and a space.</summary>
    private static int? NumberOf(GridField field)
    {
        int digits = DigitsOf(field.Text);
        return digits is > 0 and < MostDigits && (digits == field.Text.Length || CharFolding.IsSpace(field.Text[digits]))
            && PrintedNumber.TryParseCell(CharFolding.Fold(field.Text.Substring(0, digits)), out decimal number, out _, out _) ? (int)number : null;
    }

    private static int DigitsOf(string text)
    {
        int digits = 0;
        while (digits < Math.Min(text.Length, MostDigits) && Digits.IsDigit(CharFolding.Fold(text[digits])))
        {
            digits++;
        }

        return digits;
    }
}
