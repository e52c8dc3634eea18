namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Walks a grid field by field and gives each label the values after it.</summary>
internal sealed class RunScanner
{
    /// <summary>A value with a mark or a unit; what is longer is a label.</summary>
    private const int LongestDamagedValue = 10;

    /// <summary>The shortest block of the form has three rows; fewer numbers before labels are chance.</summary>
    private const int FewestItemNumbers = 3;

    /// <summary>No table of the form has more rows, so that no line has more labels behind one another.</summary>
    private const int MostBefore = 25;
    private static readonly string[] LabelsBeforeTotal = ["requests.outcomes.otherHandling", "requests.outcomes.notProcessed"];

    private readonly TextGrid grid;
    private readonly LabelFinder labels;
    private readonly int mostColumns;
    private readonly List<LabelledRun> runs = [];
    private readonly List<GridField> texts = [];
    private readonly List<GridField> leading = [];
    private readonly List<(int Before, LabelledRun Run)> itemNumbers = [];
    private readonly List<PrintedText> printedTexts;
    private readonly HeadScanner head;
    private LabelledRun? open;
    private string lastRow = "";

    private RunScanner(TextGrid grid, LabelFinder labels, int mostColumns)
    {
        this.grid = grid;
        this.labels = labels;
        this.mostColumns = mostColumns;
        int words = 0;
        foreach (GridRow row in grid.Rows)
        {
            foreach (GridField field in row.Fields)
            {
                words += field.Kind == FieldKind.Text ? 1 : 0;
            }
        }

        printedTexts = new List<PrintedText>(words);
        head = new HeadScanner(grid, labels.Matcher, mostColumns >= TableWidth.Cases, runs, printedTexts);
    }

    /// <summary>The runs in the order of the document, and what the head above the first row names.</summary>
    public static ScannedTable Scan(TextGrid grid, LabelMatcher matcher, int mostColumns, CancellationToken cancellationToken)
    {
        var scanner = new RunScanner(grid, new LabelFinder(matcher), mostColumns);
        scanner.Scan(cancellationToken);
        scanner.TakeItemNumbers();
        scanner.MarkBrokenRows();
        return new ScannedTable(grid, scanner.runs, scanner.head.Columns, scanner.head.IsClean, scanner.printedTexts, scanner.head.UnknownWords);
    }

    private void Scan(CancellationToken cancellationToken)
    {
        foreach (GridRow row in grid.Rows)
        {
            if (row.IsOfNoLabel || open is { Slots.Count: > 0 })
            {
                Close();
            }

            leading.Clear();
            for (int i = 0; i < row.Fields.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (row.Fields[i].Kind == FieldKind.Text && GluedValue.Split(row.Fields[i], labels.Matcher) is (GridField label, GridField value))
                {
                    row.Fields[i] = label;
                    row.Fields.Insert(i + 1, value);
                }

                GridField field = row.Fields[i];
                if (field.Kind == FieldKind.Text)
                {
                    leading.Clear();
                    TakeText(row, i);
                }
                else
                {
                    TakeSlot(row, field);
                }
            }
        }

        Close();
    }

    /// <summary>Numbers before labels count them where several are in order; others may be values of a row above or below, and are said.</summary>
    private void TakeItemNumbers()
    {
        if (itemNumbers.Count >= FewestItemNumbers && RowNumbers.AreInOrder(itemNumbers.Select(item => item.Run.Slots[0])))
        {
            itemNumbers.ForEach(item => item.Run.Slots[0].IsNoValue = true);
            return;
        }

        for (int i = itemNumbers.Count - 1; i >= 0; i--)
        {
            runs.Insert(itemNumbers[i].Before, itemNumbers[i].Run);
        }
    }

    /// <summary>A few values alone on a line may be the rest of the row above, cut in the middle of a number.</summary>
    private void MarkBrokenRows()
    {
        if (!runs.Exists(run => run.Label.Entry is null))
        {
            return;
        }

        var indexes = new Dictionary<GridRow, int>();
        foreach (GridRow row in grid.Rows)
        {
            indexes[row] = indexes.Count;
        }

        for (int i = 1; i < runs.Count; i++)
        {
            LabelledRun alone = runs[i];
            LabelledRun above = runs[i - 1];
            bool isAlone = alone.Label.Entry is null && alone.Row != above.Row
                && alone.Row.Fields.Find(field => field.Kind != FieldKind.Empty) == alone.Slots.Find(slot => slot.Kind != FieldKind.Empty);
            above.GoesOnBelow = isAlone && above.Inked > 0 && alone.Inked < System.Math.Max(above.Inked, 2)
                && indexes[alone.Row] == indexes[above.Row] + 1;
        }
    }

    private void TakeText(GridRow row, int index)
    {
        GridField field = row.Fields[index];
        if (grid.IsTrueGrid && open?.Row == row && IsBelowHead(field) && labels.Matcher.Row(field.Text) is not { Entry: not null, Quality: MatchQuality.Exact })
        {
            // Words below a head are what is printed for a value, and no more of the label beside them: 三, 13. An item's label is none,
            // where a span that is one too long moved its row below the heads.
            open.Slots.Add(field);
            texts.Clear();
            return;
        }

        texts.Add(field);
        (LabelMatch match, string printed, GridField first) = labels.Find(texts);
        if (match.Entry is not null && (!match.NeedsContext || FitsContext(match.Entry)))
        {
            if (open is { Label.Entry: null, Slots.Count: 1 } && open.Row == row && open.Slots[0].Text.Length <= 2)
            {
                // A column of item numbers before the labels.
                itemNumbers.Add((runs.Count, open));
                open = null;
            }

            if (first == field && field.Text.Length > printed.Length + 1 && field.Text.EndsWith(printed, StringComparison.Ordinal))
            {
                // All on one line: the words of a head, and the label behind them.
                Close();
                TakeBefore(row, index, field.Text.Substring(0, field.Text.Length - printed.Length).TrimEnd(), match.Entry.Target);
            }

            bool isMoreOfTheSame = open is { Slots.Count: 0, Label.Entry: not null } && first.Place <= open.Place;
            if (!isMoreOfTheSame)
            {
                Close();
            }

            open = new LabelledRun
            {
                Label = match,
                Printed = printed,
                Place = first.Place,
                Row = row,
                LabelColumn = index,
                IsDoubtful = first != field && match.Quality == MatchQuality.Near && labels.Matcher.Row(first.Text).Quality == MatchQuality.Exact,
                Head = head.OfBlock,
                ColumnsBefore = head.Columns.Count,
                HeadText = head.Text(),
            };
            printedTexts.Add(new PrintedText(field, match));
            return;
        }

        LabelMatch any = labels.Matcher.Any(field.Text);
        bool isKnown = any.Entry is not null || HeadScanner.IsBlockHeading(field.Text);
        if (open is not null && !isKnown)
        {
            // An explanation in brackets belongs to the label before it; a number in brackets begins another.
            if (open.Slots.Count == 0 && CharFolding.Fold(field.Text[0]) == '(' && LabelText.Of(field.Text).Number == 0)
            {
                return;
            }

            if (IsDamagedValue(row, index))
            {
                texts.RemoveAt(texts.Count - 1);
                open.Slots.Add(field);
                return;
            }
        }

        Close();
        printedTexts.Add(new PrintedText(field, any));
        head.Read(row, field, any);
    }

    /// <summary>The words before a label in its field: labels right before it, which have no values, and words of a head.</summary>
    private void TakeBefore(GridRow row, int index, string words, string below)
    {
        var before = new Stack<(LabelMatch Match, string Printed, GridField Field)>();
        while (words.Length > 0)
        {
            var above = new GridField(words, row.Fields[index].Place, FieldKind.Text, row.Fields[index].Column);
            (LabelMatch match, string printed, _) = labels.Find([above]);
            bool isLabel = mostColumns < TableWidth.Cases && before.Count < MostBefore
                && match is { Entry: not null, NeedsContext: false, Quality: MatchQuality.Exact or MatchQuality.Variant }
                && !below.StartsWith(match.Entry.Target + ".", StringComparison.Ordinal);
            if (!isLabel)
            {
                head.Read(row, above, labels.Matcher.Any(words));
                break;
            }

            before.Push((match, printed, above));
            below = match.Entry!.Target;
            words = words.Substring(0, Math.Max(0, words.Length - printed.Length)).TrimEnd();
        }

        foreach ((LabelMatch match, string printed, GridField field) in before)
        {
            runs.Add(new LabelledRun
            {
                Label = match,
                Printed = printed,
                Place = field.Place,
                Row = row,
                LabelColumn = index,
                Head = head.OfBlock,
                ColumnsBefore = head.Columns.Count,
                HeadText = head.Text(),
            });
        }
    }

    private bool IsBelowHead(GridField field) => head.Columns.Exists(column => IsBelow(column.Field, field));

    private static bool IsBelow(GridField head, GridField field) => head.Part.Number == field.Part.Number && head.Place < field.Place
        && field.Column >= head.Column && field.Column < head.Column + head.Span;

    /// <summary>其他 and 总计 without a number are the row only after the rows that stand before it on the form.</summary>
    private bool FitsContext(LabelEntry entry)
    {
        foreach (string prefix in LabelsBeforeTotal)
        {
            if (lastRow.StartsWith(prefix, System.StringComparison.Ordinal))
            {
                return entry.Target.EndsWith("total", System.StringComparison.Ordinal) || lastRow.EndsWith("feeUnpaid", System.StringComparison.Ordinal)
                    || lastRow.EndsWith("correctionOverdue", System.StringComparison.Ordinal);
            }
        }

        return false;
    }

    /// <summary>Words where a value is meant: in a row of cells any that are no label; in a stream short ones that values or labels enclose.</summary>
    private bool IsDamagedValue(GridRow row, int index)
    {
        GridField field = row.Fields[index];
        if (grid.Layout is GridLayout.Delimited or GridLayout.CellRows)
        {
            return open!.Row == row;
        }

        if (field.Text.Length > LongestDamagedValue || CharFolding.Fold(field.Text[0]) == '(')
        {
            return false;
        }

        int following = 0;
        int next = index + 1;
        while (next < row.Fields.Count && row.Fields[next].Kind != FieldKind.Text)
        {
            following += row.Fields[next].Kind == FieldKind.Empty ? 0 : 1;
            next++;
        }

        bool isEnclosed = next > index + 1 || next == row.Fields.Count
            || labels.Matcher.Any(row.Fields[next].Text).Entry is not null || HeadScanner.IsBlockHeading(row.Fields[next].Text);
        return isEnclosed && open!.Inked + 1 + following <= mostColumns && (open.Inked > 0 || grid.Layout == GridLayout.CellStream);
    }

    private void TakeSlot(GridRow row, GridField field)
    {
        if (open is { Slots.Count: 0, LabelColumn: > 0 } && open.Row != row && grid.HasMarkedCells && !grid.IsStream
            && open.Row.Fields.Take(open.LabelColumn).Any(before => before is { Kind: FieldKind.Number, IsNoValue: false }))
        {
            // A label behind its value has none on the line below, which the next label stands behind.
            Close();
        }

        if (open is null)
        {
            if (field.Kind is FieldKind.Empty or FieldKind.Dash)
            {
                leading.Add(field);
                if (mostColumns < TableWidth.Cases || leading.Count < TableWidth.Cases || !leading.Exists(slot => slot.Kind == FieldKind.Dash))
                {
                    return;
                }

                leading.RemoveAt(leading.Count - 1);
            }

            open = new LabelledRun { Place = field.Place, Row = row, Head = head.OfBlock, ColumnsBefore = head.Columns.Count, HeadText = head.Text() };

            // The row of table 4 has no label, so it begins with the first cell below the head, whatever that shows, and so does one whose width is known;
            // another without one by its first mark.
            open.Slots.AddRange(mostColumns >= TableWidth.Cases || grid.FilledWidth > 0 ? leading : leading.SkipWhile(slot => slot.Kind == FieldKind.Empty));

            if (texts.Count > 0)
            {
                open.Printed = texts[texts.Count - 1].Text;
            }
        }

        if (open.Slots.Count == 0 && open.Row != row)
        {
            open.Row = row;
            open.LabelColumn = -1;
        }

        texts.Clear();
        leading.Clear();
        open.Slots.Add(field);
    }

    private void Close()
    {
        if (open is not null)
        {
            runs.Add(open);
            lastRow = open.Label.Entry?.Target ?? lastRow;
            open = null;
        }
    }
}
