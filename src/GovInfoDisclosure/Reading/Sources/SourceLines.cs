namespace GovInfoDisclosure.Reading.Sources;

/// <summary>
/// A document as lines, each paragraph's lines and each table's rows one after the other, so that title, sections and tables are found as in
/// text; with the way back from a line to the place in the document and to the table's cells.
/// </summary>
internal sealed class SourceLines
{
    /// <summary>No sheet has more rows.</summary>
    private const int MostRowsOrColumns = 10_000_000;

    private readonly List<TextLine> lines = [];
    private readonly List<Origin> origins = [];
    private readonly List<(int Line, SourcePicture Picture)> pictures = [];

    /// <summary>The lines, numbered from 1.</summary>
    public List<TextLine> Lines => lines;

    /// <summary>All of them as one text.</summary>
    public string Text { get; private set; } = "";

    /// <param name="document">The document.</param>
    /// <param name="leading">A line to put before all others, such as the title that the format names; null for none.</param>
    public static SourceLines Of(SourceDocument document, string? leading)
    {
        var source = new SourceLines();
        if (leading is not null)
        {
            source.Add(leading, new Origin(null, null, 0, []));
        }

        foreach (SourceBlock block in document.Blocks)
        {
            if (block is SourceTable table)
            {
                source.AddTable(table);
            }
            else if (block is SourcePicture picture)
            {
                source.pictures.Add((source.lines.Count, picture));
            }
            else
            {
                foreach (string line in ((SourceParagraph)block).Text.Split('\n'))
                {
                    source.Add(BoxDrawing.Plain(line.TrimEnd('\r')), new Origin(block.Place, null, 0, []));
                }
            }
        }

        var text = new StringBuilder();
        source.lines.ForEach(line => text.Append(line.Content).Append('\n'));
        source.Text = text.ToString();
        return source;
    }

    /// <summary>The pictures between two lines.</summary>
    /// <param name="start">The index of the line before the first.</param>
    /// <param name="end">The index of the line behind the last.</param>
    public IReadOnlyList<SourcePicture> PicturesIn(int start, int end) =>
        [.. pictures.Where(picture => picture.Line > start && picture.Line <= end).Select(picture => picture.Picture)];

    /// <summary>The row of a table that a line shows; null for a line of a paragraph.</summary>
    /// <param name="index">The line from 0.</param>
    public (SourceTable Table, int Row, IReadOnlyList<(int Start, SourceCell Cell)> Cells)? RowAt(int index) =>
        origins[index] is { Table: { } table } origin ? (table, origin.Row, origin.Cells) : null;

    /// <summary>Where in the document a place of these lines is; null where the document does not say.</summary>
    public Place? PlaceOf(Place place)
    {
        if (place.Line < 1 || place.Line > origins.Count)
        {
            return null;
        }

        Origin origin = origins[place.Line - 1];
        Place? found = origin.Place;
        foreach ((int start, SourceCell cell) in origin.Cells)
        {
            if (start > place.Column)
            {
                break;
            }

            found = cell.Place ?? found;
        }

        return found;
    }

    private void AddTable(SourceTable table)
    {
        int row = 0;
        var content = new StringBuilder();
        var cells = new List<(int Start, SourceCell Cell)>();
        foreach (SourceCell printed in table.Cells)
        {
            SourceCell cell = Bounded(printed);
            if (cell.Row != row && cells.Count > 0)
            {
                AddRow(table, row, content.ToString(), cells);
                content.Clear();
                cells = [];
            }

            row = cell.Row;
            if (cells.Count > 0)
            {
                content.Append('\t');
            }

            cells.Add((content.Length + 1, cell));
            content.Append(OneLine(cell.Text));
        }

        if (cells.Count > 0)
        {
            AddRow(table, row, content.ToString(), cells);
        }
    }

    /// <summary>The cell with numbers that can be counted with: whoever makes a document may say that a cell covers all rows there are.</summary>
    private static SourceCell Bounded(SourceCell cell)
    {
        static bool IsCountable(int number) => number is >= 0 and <= MostRowsOrColumns;
        static int Near(int number) => Math.Min(Math.Max(number, 0), MostRowsOrColumns);
        return IsCountable(cell.Row) && IsCountable(cell.Column) && IsCountable(cell.RowSpan) && IsCountable(cell.ColumnSpan) ? cell
            : cell with { Row = Near(cell.Row), Column = Near(cell.Column), RowSpan = Near(cell.RowSpan), ColumnSpan = Near(cell.ColumnSpan) };
    }

    /// <summary>A row is one line; but one whose only words are paragraphs, as where a page was pasted into a sheet, is as many as it has lines.</summary>
    private void AddRow(SourceTable table, int row, string content, List<(int Start, SourceCell Cell)> cells)
    {
        List<(int Start, SourceCell Cell)> inked = cells.FindAll(cell => !PageFurniture.IsBlank(cell.Cell.Text));
        if (inked.Count == 1 && inked[0].Cell.Text is var text && text.IndexOf('\n') >= 0 && PageFurniture.IsProse(text.Replace('\t', ' ')))
        {
            foreach (string line in text.Split('\n'))
            {
                Add(OneLine(line), new Origin(inked[0].Cell.Place ?? table.Place, null, 0, []));
            }

            return;
        }

        Add(content, new Origin(cells[0].Cell.Place ?? table.Place, table, row, cells));
    }

    /// <summary>The text of a cell without line ends and tabs, as it stands in a line.</summary>
    public static string OneLine(string text) => text.IndexOfAny(['\n', '\r', '\t']) < 0 ? text : text.Replace("\r", "").Replace("\n", "").Replace('\t', ' ');

    private void Add(string content, Origin origin)
    {
        lines.Add(new TextLine(lines.Count + 1, RadicalCharacters.Plain(content)));
        origins.Add(origin);
    }

    private sealed record Origin(Place? Place, SourceTable? Table, int Row, IReadOnlyList<(int Start, SourceCell Cell)> Cells);
}
