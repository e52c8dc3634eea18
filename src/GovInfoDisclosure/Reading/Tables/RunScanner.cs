namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Walks a grid field by field and gives each label the values after it.</summary>
internal sealed class RunScanner
{
    /// <summary>A value with a mark or a unit; what is longer is a label.</summary>
    private const int LongestDamagedValue = 10;

    /// <summary>All heads of table 4 in one cell have some hundred characters, and spaces between them.</summary>
    private const int LongestHead = 600;

    /// <summary>Table 4 has three blocks of five.</summary>
    private const int ColumnsOfCases = 15;

    /// <summary>The shortest block of the form has three rows; fewer numbers before labels are chance.</summary>
    private const int FewestItemNumbers = 3;
    private const string LabelsBeforeTotal = "requests.outcomes.otherHandling requests.outcomes.notProcessed";

    private readonly TextGrid grid;
    private readonly LabelFinder labels;
    private readonly int mostColumns;
    private readonly List<LabelledRun> runs = [];
    private readonly List<GridField> texts = [];
    private readonly List<GridField> leading = [];
    private readonly List<(int Before, LabelledRun Run)> itemNumbers = [];
    private readonly StringBuilder headText = new();
    private string? printedHeadText;
    private List<HeadColumn> head = [];
    private LabelledRun? open;
    private string lastRow = "";
    private string block = "";

    private RunScanner(TextGrid grid, LabelFinder labels, int mostColumns)
    {
        this.grid = grid;
        this.labels = labels;
        this.mostColumns = mostColumns;
    }

    /// <summary>The words of the head that are neither a column nor anything else the form prints there.</summary>
    private bool HeadIsClean { get; set; } = true;

    /// <summary>The runs in the order of the document, and what the head above the first row names.</summary>
    public static ScannedTable Scan(TextGrid grid, LabelMatcher matcher, int mostColumns, CancellationToken cancellationToken)
    {
        var scanner = new RunScanner(grid, new LabelFinder(matcher), mostColumns);
        scanner.Scan(cancellationToken);
        scanner.TakeItemNumbers();
        scanner.MarkBrokenRows();
        return new ScannedTable(grid, scanner.runs, scanner.columns, scanner.HeadIsClean, scanner.printedTexts, scanner.unknownWords);
    }

    private readonly List<HeadColumn> columns = [];
    private readonly List<PrintedText> printedTexts = [];
    private readonly List<(string Word, GridField Field)> unknownWords = [];

    private void Scan(CancellationToken cancellationToken)
    {
        foreach (GridRow row in grid.Rows)
        {
            if (open is { Slots.Count: > 0 })
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

    /// <summary>Numbers before labels count them where there are several; one alone may be the rest of the row above, and is said.</summary>
    private void TakeItemNumbers()
    {
        if (itemNumbers.Count >= FewestItemNumbers)
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
        if (grid.IsTrueGrid && open?.Row == row && columns.Exists(column => IsBelow(column.Field, field)))
        {
            // Words below a head are what is printed for a value, and no more of the label beside them: 三, 13.
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
                var above = new GridField(field.Text.Substring(0, field.Text.Length - printed.Length).TrimEnd(), field.Place, FieldKind.Text, field.Column);
                Close();
                ReadHead(row, above, labels.Matcher.Any(above.Text));
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
                Head = head,
                ColumnsBefore = columns.Count,
                HeadText = HeadText(),
            };
            printedTexts.Add(new PrintedText(field, match));
            return;
        }

        LabelMatch any = labels.Matcher.Any(field.Text);
        bool isKnown = any.Entry is not null || IsBlockHeading(field.Text);
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
        ReadHead(row, field, any);
    }

    private static bool IsBelow(GridField head, GridField field) => head.Part.Number == field.Part.Number && head.Place < field.Place
        && field.Column >= head.Column && field.Column < head.Column + head.Span;

    private static bool IsBlockHeading(string text) => LabelText.Of(text).Core.StartsWith("第二十条", System.StringComparison.Ordinal);

    /// <summary>其他 and 总计 without a number are the row only after the rows that stand before it on the form.</summary>
    private bool FitsContext(LabelEntry entry)
    {
        foreach (string prefix in LabelsBeforeTotal.Split(' '))
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
            || labels.Matcher.Any(row.Fields[next].Text).Entry is not null || IsBlockHeading(row.Fields[next].Text);
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
                if (mostColumns < ColumnsOfCases || leading.Count < ColumnsOfCases || !leading.Exists(slot => slot.Kind == FieldKind.Dash))
                {
                    return;
                }

                leading.RemoveAt(leading.Count - 1);
            }

            open = new LabelledRun { Place = field.Place, Row = row, Head = head, ColumnsBefore = columns.Count, HeadText = HeadText() };

            // The row of table 4 has no label, so it begins with the first cell below the head, whatever that shows; another without one by its first mark.
            open.Slots.AddRange(mostColumns >= ColumnsOfCases ? leading : leading.SkipWhile(slot => slot.Kind == FieldKind.Empty));

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

    private void ReadHead(GridRow row, GridField field, LabelMatch whole)
    {
        if (whole.Entry is not null)
        {
            AddHead(row, field, whole, field.Text);
            return;
        }

        bool any = false;
        var others = new List<string>();
        foreach (string piece in field.Text.Split(' ', '\u3000', '\u00A0'))
        {
            LabelMatch match = piece.Length > 1 ? labels.Matcher.Any(piece) : LabelMatch.None;
            if (match.Entry is not null)
            {
                AddPart(row, field, match, piece);
                any = true;
            }
            else if (piece == "年" && others.Count > 0 && others[others.Count - 1] is { Length: 4 } year && Digits.AreAll(year))
            {
                // 2022 年, as word processors part digits and characters.
                others[others.Count - 1] += piece;
            }
            else if (piece.Length > 1)
            {
                others.Add(piece);
            }
        }

        if (!any && labels.Matcher.Parts(field.Text, withRows: mostColumns >= ColumnsOfCases) is { Count: > 0 } parts)
        {
            // Words of a head run together, or each of their characters apart.
            parts.ForEach(part => AddPart(row, field, part, part.Entry!.Core));
            any = true;
            others.Clear();
        }

        unknownWords.AddRange(others.Select(word => (word, field)));

        if (!any)
        {
            if (IsBlockHeading(field.Text))
            {
                // Printed again beside each of its rows it begins no other block.
                string heading = LabelText.Of(field.Text).Core;
                if (heading != block)
                {
                    BeginBlock();
                }

                block = heading;
            }
            else if (runs.Count == 0 && LabelText.Of(field.Text).Core.Length > 0)
            {
                HeadIsClean = false;
            }
        }

        AddHeadText(field);
    }

    /// <summary>One of several names in one cell: in table 4 that of a block and of one of its columns, which stand right below one another.</summary>
    private void AddPart(GridRow row, GridField field, LabelMatch part, string printed)
    {
        AddHead(row, field, part, printed);
        if (mostColumns >= ColumnsOfCases)
        {
            printedTexts.Add(new PrintedText(field, part));
        }
    }

    private void AddHead(GridRow row, GridField field, LabelMatch match, string printed)
    {
        if (match.Entry!.Kind == LabelKind.Head && match.Entry.Core == "信息内容")
        {
            // Beside two lines of heads it may stand between them.
            bool isBesideHead = head.Count > 0 && grid.Layout == GridLayout.Spaced && runs.FindLast(run => run.Slots.Count > 0)?.Head != head;
            if (!isBesideHead)
            {
                BeginBlock();
            }
        }
        else if (match.Entry.Kind == LabelKind.Column)
        {
            var column = new HeadColumn(match.Entry, match.Quality, field, row, printed);
            head.Add(column);
            columns.Add(column);
        }

        AddHeadText(field);
    }

    /// <summary>The words of the head, made once for all the rows below it.</summary>
    private string HeadText() => printedHeadText ??= headText.ToString();

    private void AddHeadText(GridField field)
    {
        // Enough for every word of a head; what is longer is prose.
        if (headText.Length < LongestHead)
        {
            headText.Append(field.Text).Append(' ');
            printedHeadText = null;
        }
    }

    private void BeginBlock()
    {
        head = [];
        headText.Clear();
        printedHeadText = null;
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
