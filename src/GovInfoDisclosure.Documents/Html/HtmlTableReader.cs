using AngleSharp.Dom;

namespace GovInfoDisclosure.Documents.Html;

/// <summary>Makes the grid of one table as browsers do: spans bounded, no two cells in one place, hidden rows and cells left out.</summary>
internal sealed class HtmlTableReader(TextPlaces places, Visibility visibility, DocumentLimits limits, CancellationToken cancellationToken)
{
    /// <summary>The most columns that a cell may span: the bound of the HTML standard.</summary>
    private const int MostColumns = 1_000;

    /// <summary>How many cells there are so far in all tables of the page, those that others cover with them: as many steps were taken.</summary>
    private int cellCount;

    /// <summary>Whether a table had more cells than the limit allows; what lies beyond was left out.</summary>
    public bool IsCut { get; private set; }

    public SourceTable Read(IElement table, int number)
    {
        List<(List<IElement> Cells, int Group)> rows = RowsOf(table, out int[] groupEnds);
        Place? place = places.Of(table);
        var cells = new List<SourceCell>();

        // For each column the row below the last one that a cell from above covers.
        var coveredTo = new List<int>();
        for (int row = 0; row < rows.Count && !IsCut; row++)
        {
            int column = 0;
            foreach (IElement element in rows[row].Cells)
            {
                while (column < coveredTo.Count && coveredTo[column] > row)
                {
                    column++;
                    cellCount++;
                }

                int rowsLeft = groupEnds[rows[row].Group] - row;
                int columnSpan = Span(element, "colspan", MostColumns, 1);
                int rowSpan = Math.Min(Span(element, "rowspan", rowsLeft, rowsLeft), rowsLeft);
                columnSpan = Free(coveredTo, column, columnSpan, row);
                cellCount += columnSpan;
                if (cellCount > limits.MaxCells)
                {
                    IsCut = true;
                    break;
                }

                for (int c = column; c < column + columnSpan; c++)
                {
                    if (c == coveredTo.Count)
                    {
                        coveredTo.Add(0);
                    }

                    coveredTo[c] = row + rowSpan;
                }

                cells.Add(Cell(element, row + 1, column + 1, rowSpan, columnSpan, number));
                column += columnSpan;
            }
        }

        return new SourceTable { Cells = new ValueList<SourceCell>(cells), Place = place };
    }

    /// <summary>How many columns from one on are free in a row: a span never covers what a cell from above covers.</summary>
    private static int Free(List<int> coveredTo, int column, int span, int row)
    {
        for (int c = column + 1; c < column + span && c < coveredTo.Count; c++)
        {
            if (coveredTo[c] > row)
            {
                return c - column;
            }
        }

        return span;
    }

    private SourceCell Cell(IElement element, int row, int column, int rowSpan, int columnSpan, int number)
    {
        places.Enter(element);
        Place? place = places.Of(element);
        Place? first = null;
        var text = new CellText();
        bool hasPicture = false;
        NodeWalk.Run(
            element,
            limits.MaxDepth,
            node =>
            {
                if (node is IText characters)
                {
                    if (!visibility.Hides(characters))
                    {
                        first ??= places.Find(characters.Data);
                        text.Add(characters.Data, keepsLines: false);
                    }

                    return false;
                }

                hasPicture |= node is IElement shown && ElementKinds.IsPicture(shown) && !visibility.HidesPicture(shown);
                return node is IElement inner && EnterInner(inner, text);
            },
            node => LeaveInner((IElement)node, text),
            cancellationToken);
        string words = text.Take();
        return new SourceCell
        {
            Row = row,
            Column = column,
            RowSpan = rowSpan,
            ColumnSpan = columnSpan,
            Text = words.Length == 0 && hasPicture ? CellText.Pictured : words,
            Place = (first ?? place) is Place known ? known with { Table = number, Row = row } : Place.InTable(number, row, column),
        };
    }

    private bool EnterInner(IElement element, CellText text)
    {
        text.Add(ElementKinds.FieldText(element) ?? "", keepsLines: false);
        if (visibility.HidesInTable(element))
        {
            return false;
        }

        places.Enter(element);
        if (element.LocalName == "br" || ElementKinds.IsBlock(element))
        {
            text.EndLine();
        }
        else if (element.LocalName is "sup" or "sub")
        {
            text.OpenMark();
        }

        return true;
    }

    private static void LeaveInner(IElement element, CellText text)
    {
        if (ElementKinds.IsBlock(element))
        {
            text.EndLine();
        }
        else if (element.LocalName is "sup" or "sub")
        {
            text.CloseMark();
        }
    }

    /// <summary>The rows that a browser shows, in order, each with its group; a cell spans no further than its group.</summary>
    private List<(List<IElement> Cells, int Group)> RowsOf(IElement table, out int[] groupEnds)
    {
        var rows = new List<(List<IElement> Cells, int Group)>();
        var ends = new List<int>();
        bool isLoose = false;
        foreach (INode node in table.ChildNodes)
        {
            if (node is not IElement child || visibility.HidesInTable(child))
            {
                continue;
            }

            if (child.LocalName == "tr")
            {
                if (!isLoose)
                {
                    ends.Add(rows.Count);
                }

                isLoose = true;
                AddRow(child, rows, ends.Count - 1);
                ends[ends.Count - 1] = rows.Count;
            }
            else if (child.LocalName is "thead" or "tbody" or "tfoot")
            {
                isLoose = false;
                ends.Add(rows.Count);
                foreach (INode inner in child.ChildNodes)
                {
                    if (inner is IElement { LocalName: "tr" } row && !visibility.HidesInTable(row))
                    {
                        AddRow(row, rows, ends.Count - 1);
                    }
                }

                ends[ends.Count - 1] = rows.Count;
            }
        }

        groupEnds = [.. ends];
        return rows;
    }

    private void AddRow(IElement row, List<(List<IElement> Cells, int Group)> rows, int group)
    {
        var cells = new List<IElement>();
        foreach (INode node in row.ChildNodes)
        {
            if (node is IElement { LocalName: "td" or "th" } cell && !visibility.HidesInTable(cell))
            {
                cells.Add(cell);
            }
        }

        rows.Add((cells, group));
    }

    /// <summary>A span as HTML reads it: digits at the beginning, nothing sensible is 1; <c>rowspan="0"</c> reaches to the end of the group.</summary>
    private static int Span(IElement element, string attribute, int most, int ofZero)
    {
        string text = (element.GetAttribute(attribute) ?? "").Trim();
        int digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        if (digits == 0)
        {
            return 1;
        }

        int value = digits > 7 ? most : int.Parse(text.Substring(0, digits), CultureInfo.InvariantCulture);
        return value == 0 ? Math.Max(1, ofZero) : Math.Min(value, Math.Max(1, most));
    }
}
