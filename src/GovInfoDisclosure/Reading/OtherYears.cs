namespace GovInfoDisclosure.Reading;

/// <summary>
/// Numbers of another year beside those of the report, where the document says so itself: columns below a head that is a year or says which (上年数, 本年数),
/// rows beside one, tables below a line or a row that is a year. They are taken out before the report is read. Where no head names the report's own year,
/// nothing is taken out, for nothing tells whose numbers are whose.
/// </summary>
internal static class OtherYears
{
    /// <summary>A line that names the year of the table below it: 2022年政府信息公开情况统计表.</summary>
    private const int LongestCaption = 30;

    /// <summary>The form has sixteen columns and thirty rows at most: three times that is more than two years need, and bounds the work.</summary>
    private const int MostColumns = 100;
    private const int MostRows = 500;

    private const string OwnYear = "";

    private static readonly string[] WordsOfTheForm = ["本年新收政府信息公开申请", "信息内容", "结果维持"];

    /// <summary>What heads of two years say in place of years, whole: 上一年项目数量 and 本年增/减 are heads of the form.</summary>
    private static readonly string[] WordsOfOwnYear = ["本年", "本年度", "本年数", "本年度数", "本年数据", "今年", "今年数", "当年", "当年数", "本期", "本期数"];
    private static readonly string[] WordsOfOtherYear =
        ["上年", "上年度", "上年数", "上年度数", "上年数据", "上一年", "上一年度", "上一年数", "去年", "去年数", "上年同期", "上年同期数", "去年同期", "上期", "上期数"];

    /// <summary>A third column for each, of both years.</summary>
    private static readonly string[] WordsOfChange = ["增减", "增减数", "增减率", "增减%", "增减(%)", "增长", "增长率", "增幅", "同比", "同比增减", "变化", "变化率"];

    /// <summary>The document without them, where the first of them is and what it is called; null where there are none.</summary>
    public static (SourceDocument Document, Place Place, string Name)? TakeOut(SourceDocument document)
    {
        if (document.Blocks.OfType<SourceTable>().All(table => !IsOfForm(table)))
        {
            return null;
        }

        (Place Place, string Name)? first = null;
        int? year = YearOf(document);
        int?[] captions = Captions(document);
        bool isBelowOwn = year is not null && captions.Contains(year);
        var blocks = new List<SourceBlock>();
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            SourceBlock block = document.Blocks[i];
            if (isBelowOwn && captions[i] is int other && other != year)
            {
                first ??= (PlaceOf((SourceTable)block), Name(other));
                continue;
            }

            if (block is SourceTable table && IsOfForm(table))
            {
                // Years name columns, or stand beside rows: then columns are what rows are.
                (SourceTable Upright, List<SourceCell>? Others) columns = (table, OtherHeads(table, year));
                (SourceTable Upright, List<SourceCell>? Others) rows = columns.Others is null ? (TurnedTables.Turned(table), null) : columns;
                rows.Others ??= OtherHeads(rows.Upright, year);
                if (rows.Others is { } others)
                {
                    first ??= (others[0].Place ?? PlaceOf(table), CharFolding.Plain(others[0].Text));
                    SourceTable own = Without(rows.Upright, others.ToLookup(head => head.Row), year);
                    block = columns.Others is null ? TurnedTables.Turned(own) : own;
                }
            }

            blocks.Add(block);
        }

        return first is { } found ? (document with { Blocks = [.. blocks] }, found.Place, found.Name) : null;
    }

    private static string Name(int year) => $"{year}";

    private static bool IsOfForm(SourceTable table) =>
        table.Cells.All(cell => cell is { Row: > 0 and <= MostRows, Column: > 0 and <= MostColumns, ColumnSpan: > 0 and <= MostColumns })
        && table.Cells.Any(cell => Array.Exists(WordsOfTheForm, cell.Text.Contains));

    private static Place PlaceOf(SourceTable table) => table.Place ?? table.Cells[0].Place ?? default;

    /// <summary>The year of the report's title; null where titles name none, or several and the page itself none of them.</summary>
    private static int? YearOf(SourceDocument document)
    {
        static int? In(string? line) => line is null ? null : TitleText.Parse(line)?.Year;
        IEnumerable<string> lines = document.Blocks.OfType<SourceParagraph>().SelectMany(paragraph => paragraph.Text.Split('\n')).Append(document.Title ?? "");
        int[] years = [.. lines.Select(In).OfType<int>().Distinct()];
        string? article = document.Metadata.FirstOrDefault(item => item.Key.Equals("ArticleTitle", StringComparison.OrdinalIgnoreCase)).Value;
        int? named = In(article) ?? In(document.Title);
        return years.Length == 1 ? years[0] : named is int year && Array.IndexOf(years, year) >= 0 ? year : null;
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
        YearText[] years = plain.Length <= LongestCaption && text.IndexOf('。') < 0 ? [.. YearText.All(plain)] : [];
        return years.Length == 1 && plain.IndexOf('月') < 0 && years[0].End > years[0].Start + 4 ? years[0].Year : null;
    }

    /// <summary>The heads of other years' columns, where as many columns of each stand below the report's own; null else.</summary>
    private static List<SourceCell>? OtherHeads(SourceTable table, int? year)
    {
        var heads = new List<(SourceCell Cell, string Kind)>();
        foreach (SourceCell cell in table.Cells)
        {
            if (KindOf(cell, year) is string kind)
            {
                heads.Add((cell, kind));
            }
        }

        bool IsTold(IGrouping<int, (SourceCell Cell, string Kind)> row)
        {
            IGrouping<string, (SourceCell Cell, string Kind)>[] kinds = [.. row.GroupBy(head => head.Kind)];
            bool areAlike = kinds.Select(kind => kind.Count()).Distinct().Count() == 1
                || kinds.Select(kind => kind.Sum(head => head.Cell.ColumnSpan)).Distinct().Count() == 1;
            return areAlike && row.Any(head => head.Kind == OwnYear) && row.Any(head => head.Kind != OwnYear && head.Kind != WordsOfChange[0]);
        }

        string[] years = [.. heads.Select(head => head.Kind).Where(kind => kind != OwnYear && kind != WordsOfChange[0]).Distinct()];
        return years.Length == 1 && heads.GroupBy(head => head.Cell.Row).All(IsTold) && !heads.Exists(head => GoesOnBelow(table, head.Cell))
            ? [.. heads.Where(head => head.Kind != OwnYear).Select(head => head.Cell)]
            : null;
    }

    /// <summary>Which year a head says its column is of; null for any other cell.</summary>
    private static string? KindOf(SourceCell cell, int? year)
    {
        string plain = CharFolding.Plain(cell.Text);
        return YearNamed(plain) is int named ? (named == year ? OwnYear : Name(named))
            : Array.IndexOf(WordsOfOwnYear, plain) >= 0 ? OwnYear
            : Array.IndexOf(WordsOfOtherYear, plain) >= 0 ? WordsOfOtherYear[0]
            : Array.IndexOf(WordsOfChange, plain) >= 0 ? WordsOfChange[0]
            : null;
    }

    private static int? YearNamed(string plain) =>
        YearText.All(plain).FirstOrDefault() is { Start: 0 } named && named.End == plain.Length ? named.Year : null;

    /// <summary>Whether a head is only the first line of one: 上一年 above 项目数量.</summary>
    private static bool GoesOnBelow(SourceTable table, SourceCell head) => table.Cells.Any(cell => cell.Row == head.Row + head.RowSpan
        && cell.Column == head.Column && ValueText.KindOf(cell.Text) is FieldKind.Text);

    /// <summary>
    /// The table without the columns of other years. Below each row of years its own columns are theirs, and in the rows above that hold no number. What
    /// names the report's own year is then no head of a column more.
    /// </summary>
    private static SourceTable Without(SourceTable table, ILookup<int, SourceCell> years, int? year)
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
                Text = years.Contains(cell.Row) && KindOf(cell, year) == OwnYear ? "" : cell.Text,
            })],
        };
    }
}
