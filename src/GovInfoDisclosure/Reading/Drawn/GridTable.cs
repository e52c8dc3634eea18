namespace GovInfoDisclosure.Reading.Drawn;

/// <summary>
/// A table whose cells are drawn around (<c>+---+</c> above and below, <c>|</c> at the sides), with cells of several lines or over several columns or rows,
/// as reStructuredText and pandoc write it: its corners say where every cell is.
/// </summary>
internal static class GridTable
{
    /// <summary>A head and a row.</summary>
    private const int FewestRules = 3;

    /// <summary>The widest table of the form has 15 columns, a sheet of several tables some 30; what is wider is no table of it, and costs.</summary>
    private const int MostColumns = 100;

    /// <summary>Table 3 has some 230 lines in columns of two characters.</summary>
    private const int MostLines = 2000;

    private const string Strokes = "-=";

    /// <summary>Whether a line may begin such a table.</summary>
    public static bool Begins(string line)
    {
        string content = line.Trim();
        return content.Length > 2 && content[0] == '+' && content[content.Length - 1] == '+' && content.All(c => c is '+' or '-' or '=' or ':');
    }

    /// <summary>The index of the line behind the last that may belong to the table.</summary>
    public static int End(List<TextLine> lines, int start)
    {
        int end = start;
        while (end < lines.Count && lines[end].Content.Trim() is { Length: > 2 } content && IsSide(content[0]) && IsSide(content[content.Length - 1]))
        {
            end++;
        }

        return end;
    }

    private static bool IsSide(char c) => c is '+' or '|';

    /// <summary>
    /// Whether rows of it have several lines, or cells over several columns or rows: else each of its lines is a row, which bars part. So it is without
    /// rules between the rows, and where each of several lines between two rules has words and a number.
    /// </summary>
    public static bool NeedsDrawing(List<TextLine> lines, int start, int end)
    {
        int rules = 0;
        int between = 0;
        int rows = 0;
        bool hasLines = false;
        for (int i = start; i < end; i++)
        {
            string content = lines[i].Content;
            bool isPartly = !Begins(content) && content.IndexOf("+-", StringComparison.Ordinal) >= 0;
            hasLines |= isPartly || between > 1;
            if (!isPartly && !Begins(content))
            {
                between++;
                rows += IsRow(content) ? 1 : 0;
                continue;
            }

            if (between > 1 && rows == between)
            {
                return false;
            }

            rules += isPartly ? 0 : 1;
            between = 0;
            rows = 0;
        }

        return hasLines && rules > FewestRules && end - start <= MostLines;
    }

    private static bool IsRow(string line)
    {
        string[] fields = [.. line.Split('|').Select(field => field.Trim())];
        return Array.Exists(fields, field => field.Length > 0 && field.All(Digits.IsDigit))
            && Array.Exists(fields, field => field.Any(CharFolding.IsIdeograph));
    }

    /// <summary>What the lines of one that is not drawn well show: each is a row of one cell, for nothing tells its cells.</summary>
    public static SourceTable Undrawn(List<TextLine> lines, int start, int end) => new()
    {
        Cells = [.. Enumerable.Range(start, end - start).Where(i => !Begins(lines[i].Content)).Select((i, row) =>
            new SourceCell { Row = row + 1, Column = 1, Text = DrawnMarks.Behind(lines[i].Content), Place = new Place(lines[i].Number, 1) })],
        Place = new Place(lines[start].Number, 1),
    };

    /// <summary>The table; null where its corners do not fit.</summary>
    public static SourceTable? Of(List<TextLine> lines, int start, int end) =>
        Of([.. lines.Skip(start).Take(end - start).Select(line => new DrawnLine(line, isWide: true))], lines[start].Number)
            ?? Of([.. lines.Skip(start).Take(end - start).Select(line => new DrawnLine(line, isWide: false))], lines[start].Number)
            ?? OfBars(lines, start, end);

    /// <summary>
    /// A table whose cells are too narrow for their characters, so that its sides do not stand below its corners: each of its lines has a bar for every corner.
    /// </summary>
    private static SourceTable? OfBars(List<TextLine> lines, int start, int end)
    {
        string rule = lines[start].Content.Trim();
        int columns = rule.Count(c => c == '+') - 1;
        if (columns > MostColumns)
        {
            return null;
        }

        var rows = new List<DrawnCell[]>();
        for (int i = start; i < end; i++)
        {
            string content = lines[i].Content;
            if (Begins(content))
            {
                rows.Add([.. Enumerable.Range(0, columns).Select(_ => new DrawnCell())]);
                continue;
            }

            string[] fields = content.Trim().Split('|');
            if (fields.Length != columns + 2 || fields[0].Length + fields[columns + 1].Length > 0)
            {
                return null;
            }

            int at = content.IndexOf('|') + 1;
            for (int j = 1; j <= columns; j++)
            {
                string words = fields[j].Trim(' ');
                rows[rows.Count - 1][j - 1].Add((words, new Place(lines[i].Number, at + 1 + (fields[j].Length - fields[j].TrimStart(' ').Length))), 1);
                at += fields[j].Length + 1;
            }
        }

        return new SourceTable
        {
            Cells = [.. rows.SelectMany((row, i) => row.Select((cell, j) => cell.At(i, j)))],
            Place = new Place(lines[start].Number, 1),
        };
    }

    private static SourceTable? Of(DrawnLine[] lines, int number)
    {
        if (Array.Exists(lines, line => line.Width != lines[0].Width))
        {
            return null;
        }

        int[] across = [.. Enumerable.Range(0, lines[0].Width).Where(column => lines.Any(line => IsCorner(line, column)))];
        int[] down = [.. Enumerable.Range(0, lines.Length).Where(i => across.Any(column => IsCorner(lines[i], column)))];
        if (across.Length < 2 || across.Length > MostColumns || down.Length < FewestRules
            || down[0] != 0 || down[down.Length - 1] != lines.Length - 1)
        {
            return null;
        }

        var cells = new List<SourceCell>();
        var covered = new HashSet<(int Row, int Column)>();
        for (int row = 0; row + 1 < down.Length; row++)
        {
            for (int column = 0; column + 1 < across.Length; column++)
            {
                if (covered.Contains((row, column)))
                {
                    continue;
                }

                if (Cell(lines, across, down, row, column) is not var (cell, rows, columns) || !Cover(covered, row, column, rows, columns))
                {
                    return null;
                }

                cells.Add(cell.At(row, column, rows, columns));
            }
        }

        return new SourceTable { Cells = [.. cells], Place = new Place(number, 1) };
    }

    /// <summary>A corner has a stroke to one side at least.</summary>
    private static bool IsCorner(DrawnLine line, int column) => line[column] == '+'
        && (Strokes.IndexOf(line[column + 1]) >= 0 || (column > 0 && Strokes.IndexOf(line[column - 1]) >= 0));

    private static bool Cover(HashSet<(int Row, int Column)> covered, int row, int column, int rows, int columns)
    {
        for (int i = 0; i < rows * columns; i++)
        {
            if (!covered.Add((row + (i / columns), column + (i % columns))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The cell that begins at a corner, and how far it reaches; null where it is not drawn around.</summary>
    private static (DrawnCell Cell, int Rows, int Columns)? Cell(DrawnLine[] lines, int[] across, int[] down, int row, int column)
    {
        bool HasSide(int at, int from, int to) => Enumerable.Range(from + 1, to - from - 1).All(i => lines[i][at] is '|' or '+');
        int right = column + 1;
        while (right < across.Length && !HasSide(across[right], down[row], down[row + 1]))
        {
            right++;
        }

        if (right == across.Length)
        {
            return null;
        }

        int left = across[column];
        int bottom = row + 1;
        while (bottom < down.Length && !lines[down[bottom]].IsAll(left + 1, across[right], "-=+:"))
        {
            bottom++;
        }

        if (bottom == down.Length || !HasSide(left, down[row], down[bottom]) || !HasSide(across[right], down[row], down[bottom]))
        {
            return null;
        }

        var cell = new DrawnCell();
        for (int i = down[row] + 1; i < down[bottom]; i++)
        {
            if (!lines[i].MayBeCut(left + 1) || !lines[i].MayBeCut(across[right]))
            {
                return null;
            }

            // A space stands at either side of the words.
            cell.Add(lines[i].Words(left + 1, across[right]), across[right] - left - 3);
        }

        return (cell, bottom - row, right - column);
    }
}
