namespace GovInfoDisclosure.Reading;

/// <summary>
/// Numbers of another year beside those of the report, where the document says so itself: columns below a head that is a year, tables below a line or a row
/// that is one. They are taken out before the report is read. Where no head names the year of the title, nothing is taken out, for nothing tells whose numbers
/// are whose.
/// </summary>
internal static class OtherYears
{
    /// <summary>A line that names the year of the table below it: 2022年政府信息公开情况统计表.</summary>
    private const int LongestCaption = 30;

    /// <summary>The form has sixteen columns and thirty rows at most: three times that is more than two years need, and bounds the work.</summary>
    private const int MostColumns = 100;
    private const int MostRows = 500;

    private static readonly string[] WordsOfTheForm = ["本年新收政府信息公开申请", "信息内容", "结果维持"];

    /// <summary>The document without them, and where the first of them is; null where there are none.</summary>
    public static (SourceDocument Document, Place Place, int Year)? TakeOut(SourceDocument document)
    {
        if (document.Blocks.OfType<SourceTable>().All(table => !IsOfForm(table)) || YearOf(document) is not int year)
        {
            return null;
        }

        (Place Place, int Year)? first = null;
        int?[] captions = Captions(document);
        bool isBelowOwn = captions.Contains(year);
        var blocks = new List<SourceBlock>();
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            SourceBlock block = document.Blocks[i];
            if (isBelowOwn && captions[i] is int other && other != year)
            {
                first ??= (PlaceOf((SourceTable)block), other);
                continue;
            }

            if (block is SourceTable table && IsOfForm(table) && OtherHeads(table, year) is { } others)
            {
                first ??= (others[0].Cell.Place ?? PlaceOf(table), others[0].Year);
                block = Without(table, others.ToLookup(head => head.Cell.Row, head => head.Cell));
            }

            blocks.Add(block);
        }

        return first is { } found ? (document with { Blocks = [.. blocks] }, found.Place, found.Year) : null;
    }

    private static bool IsOfForm(SourceTable table) =>
        table.Cells.All(cell => cell is { Row: > 0 and <= MostRows, Column: > 0 and <= MostColumns, ColumnSpan: > 0 and <= MostColumns })
        && table.Cells.Any(cell => Array.Exists(WordsOfTheForm, cell.Text.Contains));

    private static Place PlaceOf(SourceTable table) => table.Place ?? table.Cells[0].Place ?? default;

    /// <summary>The year of the report's title; null where titles name none, or several.</summary>
    private static int? YearOf(SourceDocument document)
    {
        IEnumerable<string> lines = document.Blocks.OfType<SourceParagraph>().SelectMany(paragraph => paragraph.Text.Split('\n')).Append(document.Title ?? "");
        int[] years = [.. lines.Select(line => TitleText.Parse(line)?.Year).OfType<int>().Distinct()];
        return years.Length == 1 ? years[0] : null;
    }

    /// <summary>The year that stands right above each table of the form, or in a row of its own at its head.</summary>
    private static int?[] Captions(SourceDocument document)
    {
        var captions = new int?[document.Blocks.Count];
        for (int i = 0; i < captions.Length; i++)
        {
            if (document.Blocks[i] is SourceTable table && IsOfForm(table))
            {
                SourceCell head = table.Cells[0];
                captions[i] = (table.Cells.Count(cell => cell.Row == head.Row) == 1 ? YearIn(head.Text) : null)
                    ?? (i > 0 && document.Blocks[i - 1] is SourceParagraph above && TitleText.Parse(above.Text) is null ? YearIn(above.Text) : null);
            }
        }

        return captions;
    }

    private static int? YearIn(string text)
    {
        string plain = CharFolding.Plain(text);
        YearText[] years = plain.Length <= LongestCaption ? [.. YearText.All(plain)] : [];
        return years.Length == 1 && plain.IndexOf('月') < 0 && years[0].End > years[0].Start + 4 ? years[0].Year : null;
    }

    /// <summary>The heads that are another year, where as many columns stand below the report's own; null else.</summary>
    private static List<(SourceCell Cell, int Year)>? OtherHeads(SourceTable table, int year)
    {
        var heads = new List<(SourceCell Cell, int Year)>();
        foreach (SourceCell cell in table.Cells)
        {
            string plain = CharFolding.Plain(cell.Text);
            if (YearText.All(plain).FirstOrDefault() is { Start: 0 } named && named.End == plain.Length)
            {
                heads.Add((cell, named.Year));
            }
        }

        bool IsTold(IGrouping<int, (SourceCell Cell, int Year)> row) => row.Select(head => head.Year).Distinct().Count() == 2
            && row.Where(head => head.Year == year).Sum(head => head.Cell.ColumnSpan) * 2 == row.Sum(head => head.Cell.ColumnSpan);
        List<(SourceCell Cell, int Year)> others = heads.FindAll(head => head.Year != year);
        return others.Count > 0 && others.TrueForAll(head => head.Year == others[0].Year) && heads.GroupBy(head => head.Cell.Row).All(IsTold) ? others : null;
    }

    /// <summary>
    /// The table without the columns of other years. Below each row of years its own columns are theirs, and in the rows above that hold no number.
    /// </summary>
    private static SourceTable Without(SourceTable table, ILookup<int, SourceCell> years)
    {
        int last = table.Cells.Max(cell => cell.Row);
        IEnumerable<SourceCell> numbers = table.Cells.Where(cell => ValueText.KindOf(cell.Text) == FieldKind.Number);
        HashSet<int> numbered = [.. numbers.Select(cell => cell.Row)];
        var columns = new HashSet<int>[last + 1];
        HashSet<int>? next = null;
        for (int row = last; row > 0; row--)
        {
            next = years.Contains(row) ? [.. years[row].SelectMany(cell => Enumerable.Range(cell.Column, cell.ColumnSpan))]
                : numbered.Contains(row) ? null
                : next;
            columns[row] = next!;
        }

        HashSet<int> above = [];
        for (int row = 1; row <= last; row++)
        {
            above = years.Contains(row) ? columns[row] : above;
            columns[row] ??= above;
        }

        int Own(SourceCell cell, int from, int to) => Enumerable.Range(from, to - from).Count(column => !columns[cell.Row].Contains(column));
        return table with
        {
            Cells = [.. table.Cells.Where(cell => Own(cell, cell.Column, cell.Column + cell.ColumnSpan) > 0).Select(cell => cell with
            {
                Column = 1 + Own(cell, 1, cell.Column),
                ColumnSpan = Own(cell, cell.Column, cell.Column + cell.ColumnSpan),
            })],
        };
    }
}
