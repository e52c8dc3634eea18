namespace GovInfoDisclosure.Documents.Word;

/// <summary>A table of a Word file while it is walked: cells by row and grid column, merged in both directions.</summary>
internal sealed class WordTable(int number)
{
    /// <summary>The most columns that a cell may span; Word itself knows 63.</summary>
    private const int MostColumns = 1_000;

    /// <summary>A table of which a cell is divided has more than four times the cells that stand within it; one that lays out tables never.</summary>
    private const int FewerWithin = 4;

    private readonly List<Cell> cells = [];
    private readonly Dictionary<int, Cell> above = [];
    private readonly List<Cell> grown = [];
    private int row;
    private int column;
    private Cell? open;
    private Cell? left;
    private bool isDeleted;

    /// <summary>The number of the table in the document, from 1.</summary>
    public int Number { get; } = number;

    public void StartRow()
    {
        row++;
        column = 1;
        left = null;
        grown.Clear();
    }

    public void Before(string? columns) => column += Whole(columns, 0);

    public void StartCell() => open = new Cell(Math.Max(1, row), column);

    public void Span(string? columns) => open!.ColumnSpan = Math.Max(1, Whole(columns, 1));

    public void MergeDown(bool continues) => open!.ContinuesAbove = continues;

    public void MergeRight(bool continues) => open!.ContinuesLeft = continues;

    public void EndCell(List<SourceBlock> blocks)
    {
        Cell cell = open ?? new Cell(Math.Max(1, row), column);
        open = null;
        cell.Blocks = blocks;
        column = cell.Column + cell.ColumnSpan;
        if (cell.ContinuesLeft && left is not null)
        {
            left.ColumnSpan += cell.ColumnSpan;
            return;
        }

        if (cell.ContinuesAbove && above.TryGetValue(cell.Column, out Cell? top) && top.ColumnSpan == cell.ColumnSpan && top.Row + top.RowSpan == cell.Row)
        {
            top.RowSpan++;
            grown.Add(top);
            left = null;
            return;
        }

        cells.Add(cell);
        above[cell.Column] = cell;
        left = cell;
    }

    /// <summary>Takes the row back: a tracked change deletes it, or it is hidden.</summary>
    public void DeleteRow() => isDeleted = true;

    public void EndRow()
    {
        open = null;
        if (isDeleted)
        {
            cells.RemoveAll(cell => cell.Row == row);
            grown.ForEach(cell => cell.RowSpan--);
            row--;
            isDeleted = false;
        }
    }

    /// <summary>The table, or what stands in it where it only lays out other tables.</summary>
    public IEnumerable<SourceBlock> ToBlocks()
    {
        if (cells.Count == 0)
        {
            return [];
        }

        int within = cells.Sum(cell => cell.Blocks.OfType<SourceTable>().Sum(table => table.Cells.Count));
        if (cells.Count == 1 || within * FewerWithin > cells.Count)
        {
            return cells.SelectMany(cell => cell.Blocks);
        }

        return [new SourceTable { Cells = new ValueList<SourceCell>(cells.Select(cell => cell.ToSource(Number))) }];
    }

    private static int Whole(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? Math.Min(value, MostColumns) : otherwise;

    private sealed class Cell(int row, int column)
    {
        public int Row { get; } = row;

        public int Column { get; } = column;

        public int RowSpan { get; set; } = 1;

        public int ColumnSpan { get; set; } = 1;

        public bool ContinuesAbove { get; set; }

        public bool ContinuesLeft { get; set; }

        public List<SourceBlock> Blocks { get; set; } = [];

        private static IEnumerable<string> Texts(SourceBlock block) => block is SourceParagraph paragraph ? [paragraph.Text]
            : block is SourceTable table ? table.Cells.Select(cell => cell.Text)
            : [];

        public SourceCell ToSource(int table) => new()
        {
            Row = Row,
            Column = Column,
            RowSpan = RowSpan,
            ColumnSpan = ColumnSpan,
            Text = string.Join("\n", Blocks.SelectMany(Texts)) is { Length: > 0 } text ? text
                : Blocks.Exists(block => block is SourcePicture) ? CellText.Pictured
                : "",
            Place = Findings.Place.InTable(table, Row, Column),
        };
    }
}
