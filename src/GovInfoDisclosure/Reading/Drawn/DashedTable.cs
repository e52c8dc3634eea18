namespace GovInfoDisclosure.Reading.Drawn;

/// <summary>
/// A table whose columns dashes rule (<c>----- ---- ----</c> or with <c>=</c>), above its rows or below its head, as pandoc, reStructuredText and
/// databases print it: each cell stands below its dashes.
/// </summary>
internal static class DashedTable
{
    /// <summary>Table 2 has four columns; two groups of dashes may be anything.</summary>
    private const int FewestColumns = 3;

    /// <summary>The widest table of the form has 15 columns, a sheet of several tables some 30; what is wider is no table of it, and costs.</summary>
    private const int MostColumns = 100;

    /// <summary>The form has some 40 lines, wrapped ones some 200.</summary>
    private const int MostLines = 1000;

    /// <summary>Where more than one row in so many does not stand below the dashes, they rule something else.</summary>
    private const int LeastShare = 8;

    /// <summary>The columns that a line of dashes rules, from and to (left out); null for any other line.</summary>
    public static List<(int From, int To)>? Columns(string line)
    {
        var columns = new List<(int From, int To)>();
        char dash = line.TrimStart() is { Length: > 0 } content ? content[0] : ' ';
        if (dash is not ('-' or '='))
        {
            return null;
        }

        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == dash)
            {
                int from = i;
                while (i < line.Length && line[i] == dash)
                {
                    i++;
                }

                columns.Add((from, i));
            }

            if (i < line.Length && line[i] != ' ')
            {
                return null;
            }
        }

        return columns.Count is >= FewestColumns and <= MostColumns ? columns : null;
    }

    /// <summary>The table that a line of dashes rules, and its lines; null where its rows do not stand below them.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="rule">The index of the line of dashes.</param>
    /// <param name="columns">Its columns.</param>
    public static (SourceTable Table, int Start, int End)? Of(List<TextLine> lines, int rule, List<(int From, int To)> columns)
    {
        int start = rule;
        while (start > 0 && lines[start - 1].Content.Trim().Length > 0 && !IsDashes(lines[start - 1].Content))
        {
            start--;
        }

        bool isOpened = start > 0 && IsDashes(lines[start - 1].Content);
        int end = rule + 1;
        while (end < lines.Count && end - rule < MostLines && !IsDashes(lines[end].Content))
        {
            end++;
        }

        // A rule of one piece above the head or at the end has rows of several lines, with blank ones between.
        if (end < lines.Count && IsDashes(lines[end].Content))
        {
            List<(int From, int To)>? last = Columns(lines[end].Content);
            bool isParted = isOpened || last is null;
            if ((last is null || last.SequenceEqual(columns)) && Headed(lines, start, rule, end, columns, isParted, isOpened) is var (closed, from))
            {
                return (closed, isOpened ? from - 1 : from, end + 1);
            }
        }

        end = rule + 1;
        while (end < lines.Count && lines[end].Content.Trim().Length > 0 && !IsDashes(lines[end].Content))
        {
            end++;
        }

        return Headed(lines, start, rule, end, columns, isParted: false, isOpened) is var (table, first) ? (table, first, end) : null;
    }

    /// <summary>The table with the lines above its rule; without them where they do not stand above its dashes, and so are no head of it.</summary>
    private static (SourceTable Table, int Start)? Headed(List<TextLine> lines, int start, int rule, int end, List<(int From, int To)> columns,
        bool isParted, bool isOpened) =>
        Table(lines, start, rule, end, columns, isParted) is SourceTable headed ? (headed, start)
            : !isOpened && start < rule && Table(lines, rule, rule, end, columns, isParted) is SourceTable bare ? (bare, rule)
            : null;

    private static bool IsDashes(string line)
    {
        string content = line.Trim();
        return content.Length > FewestColumns && content.All(c => c is '-' or '=' or ' ');
    }

    private static SourceTable? Table(List<TextLine> lines, int start, int rule, int end, List<(int From, int To)> columns, bool isParted) =>
        Table(lines, start, rule, end, columns, isParted, isWide: true) ?? Table(lines, start, rule, end, columns, isParted, isWide: false);

    private static SourceTable? Table(List<TextLine> lines, int start, int rule, int end, List<(int From, int To)> columns, bool isParted, bool isWide)
    {
        (int Index, DrawnLine Line)[] shown = [.. Enumerable.Range(start, end - start)
            .Where(i => i != rule && lines[i].Content.Trim(' ').Length > 0).Select(i => (i, new DrawnLine(lines[i], isWide)))];
        DrawnLine[] fitting = [.. shown.Select(row => row.Line).Where(line => Fits(line, columns))];
        (int Begin, int End)[] edges = [.. columns.Select(column => Edges(fitting, column.From, column.To))];
        var rows = new List<DrawnCell[]>();
        int misfits = 0;
        for (int i = 0; i < shown.Length; i++)
        {
            DrawnLine line = shown[i].Line;
            bool fits = Fits(line, columns) && IsInLine(line, columns, edges);
            bool goesOn = isParted && i > 0 && shown[i - 1].Index == shown[i].Index - 1 && fits;
            if (!goesOn)
            {
                rows.Add([.. columns.Select(_ => new DrawnCell())]);
            }

            DrawnCell[] row = rows[rows.Count - 1];
            if (!fits)
            {
                // Nothing tells the cells of a line that slid: its values are one cell of no row, which is said.
                misfits++;
                (string text, Place place) = line.Words(0, line.Width);
                row[0].Add((DrawnMarks.Behind(text), place), line.Width);
                continue;
            }

            for (int j = 0; j < columns.Count; j++)
            {
                int to = j + 1 < columns.Count ? columns[j].To : Math.Max(columns[j].To, line.Width);
                row[j].Add(line.Words(columns[j].From, to), columns[j].To - columns[j].From);
            }
        }

        return rows.Count < 2 || misfits * LeastShare > rows.Count ? null
            : new SourceTable { Cells = [.. rows.SelectMany((row, i) => row.Select((cell, j) => cell.At(i, j)))], Place = new Place(lines[start].Number, 1) };
    }

    /// <summary>Where the words of a column begin, where they end: -1 where more than one line has them elsewhere, as in a column with centred words.</summary>
    private static (int Begin, int End) Edges(DrawnLine[] lines, int from, int to)
    {
        DrawnLine[] inked = [.. lines.Where(line => !line.IsAll(from, to, " "))];
        int begin = inked.Length >= FewestColumns && inked.Count(line => line[from] == ' ') <= 1 ? from : -1;
        return (begin, inked.Length >= FewestColumns && inked.Count(line => line[to - 1] == ' ') <= 1 ? to - 1 : -1);
    }

    /// <summary>Whether the words of a line stand where those of its columns do: else it slid below dashes that are not its own.</summary>
    private static bool IsInLine(DrawnLine line, List<(int From, int To)> columns, (int Begin, int End)[] edges)
    {
        for (int j = 0; j < columns.Count; j++)
        {
            bool isOff = (edges[j].Begin >= 0 || edges[j].End >= 0) && !line.IsAll(columns[j].From, columns[j].To, " ")
                && (edges[j].Begin < 0 || line[edges[j].Begin] == ' ') && (edges[j].End < 0 || line[edges[j].End] == ' ');
            if (isOff)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether everything in a line stands below dashes; only the last column may be wider than they.</summary>
    private static bool Fits(DrawnLine line, List<(int From, int To)> columns)
    {
        int from = 0;
        foreach ((int start, int end) in columns)
        {
            if (!line.IsAll(from, start, " ") || !line.MayBeCut(start) || !line.MayBeCut(end))
            {
                return false;
            }

            from = end;
        }

        return true;
    }
}
