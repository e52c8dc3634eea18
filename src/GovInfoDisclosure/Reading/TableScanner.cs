using GovInfoDisclosure.Reading.Flows;
using GovInfoDisclosure.Reading.Tables;

namespace GovInfoDisclosure.Reading;

/// <summary>Makes of the lines of a table its rows of fields and the labels in them, in the way in which the document is laid out: cells of a format, text in
/// reading order, or a grid that the text itself shows.</summary>
/// <param name="lines">The lines of the document.</param>
/// <param name="source">The document that they are made of; null for a text.</param>
/// <param name="pageNumbers">The lines that hold a page number and nothing else.</param>
/// <param name="isFlowText">Whether it is a page's text in reading order.</param>
/// <param name="mostLines">How many lines the longest of the tables has.</param>
/// <param name="options">The limits.</param>
/// <param name="findings">Takes what was left out.</param>
/// <param name="matchers">Takes those who know the labels: they count their work.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class TableScanner(List<TextLine> lines, SourceLines? source, HashSet<int> pageNumbers, bool isFlowText, int mostLines,
    ReadOptions options, FindingList findings, List<LabelMatcher> matchers, CancellationToken cancellationToken)
{
    /// <summary>A table printed one cell a line has some 500 lines; what is far longer is no table, and is not read in every way there is.</summary>
    private const int MostLinesTriedAgain = 3_000;

    /// <summary>The table in which two years side by side are looked for.</summary>
    private const int TableOfRequests = 3;

    /// <summary>Only the last table may have values behind the text that follows it.</summary>
    private const int LastTable = 4;

    private static readonly List<string> Applicants = [.. FormShape.All[0].Cells.Where(cell => cell.Table == TableOfRequests)
        .Select(cell => cell.ColumnLabel).Distinct()];

    private static readonly List<string> Cases = [.. FormShape.All[0].Cells.Where(cell => cell.Table == LastTable).Select(cell => cell.ColumnLabel)];

    private readonly List<TextLine> room = new(mostLines);

    /// <param name="table">Which table of the form it is.</param>
    /// <param name="range">Its lines.</param>
    /// <param name="vocabulary">Its labels.</param>
    /// <param name="mostColumns">The most columns that it has on the form.</param>
    public ScannedTable Scan(int table, (int Start, int End) range, LabelVocabulary vocabulary, int mostColumns)
    {
        if (isFlowText)
        {
            return ScanFlows(table, range, vocabulary, mostColumns);
        }

        if (source is not null && SourceGrid.Of(source, range.Start, range.End, table == LastTable) is TextGrid laidOut)
        {
            return Scan(laidOut, table, range.Start, vocabulary, mostColumns);
        }

        var limit = new GridLimit(options.MaxFields, cancellationToken);
        TextGrid grid = GridSplitter.Split(lines, range.Start, range.End, pageNumbers, options.MaxLineLength, limit, room);
        ScannedTable chosen = Scan(grid, table, range.Start, vocabulary, mostColumns);
        if (chosen.HasRow(mostColumns) || range.End <= range.Start || range.End - range.Start > MostLinesTriedAgain)
        {
            return chosen;
        }

        foreach (TextGrid other in GridSplitter.Others(lines, range.Start, range.End, pageNumbers, options.MaxLineLength, limit, room))
        {
            ScannedTable scan = Scan(other, table, range.Start, vocabulary, mostColumns);
            if (scan.HasRow(mostColumns))
            {
                return scan;
            }
        }

        return chosen;
    }

    private ScannedTable ScanFlows(int table, (int Start, int End) range, LabelVocabulary vocabulary, int mostColumns)
    {
        LabelMatcher matcher = Matcher(vocabulary);
        List<FlowItem> items = FlowText.Items(lines, range.Start, range.End, pageNumbers, options.MaxLineLength);
        List<FlowItem> behind = table == LastTable ? FlowText.Behind(lines, range.End, pageNumbers, options.MaxLineLength) : [];
        return RunScanner.Scan(FlowGrid.Of(items, behind, table, matcher, vocabulary, cancellationToken), matcher, mostColumns, cancellationToken);
    }

    private ScannedTable Scan(TextGrid grid, int table, int firstLine, LabelVocabulary vocabulary, int mostColumns)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (grid.Rows.Sum(row => row.Fields.Count) > options.MaxFields)
        {
            findings.Add(DocumentFindings.TooManyFields(options.MaxFields, new Place(lines[firstLine].Number, 1)));
            grid = new TextGrid(GridLayout.CellStream, false);
        }

        RowNumbers.TakeOut(grid);
        LabelMatcher matcher = Matcher(vocabulary);
        GridField? second = table == TableOfRequests ? Doubled.SecondTable(grid) : null;
        if (!grid.IsTrueGrid)
        {
            BrokenRows.Join(grid, matcher);
            if (table != LastTable)
            {
                LettersOfLabels.Tell(grid);
            }

            if (table == TableOfRequests && WideSheet.Join(grid, lines, pageNumbers, Applicants,
                () => PlacedLabels.Find(grid, matcher, vocabulary, cancellationToken)) is Place right)
            {
                findings.Add(DocumentFindings.PagesJoined(table, right));
            }

            if (table == LastTable && WideCases.Join(grid, () => new SheetPages(grid, lines, pageNumbers), Cases) is Place rest)
            {
                findings.Add(DocumentFindings.PagesJoined(table, rest));
            }

            if (table != LastTable)
            {
                PlacedRows.Join(grid, matcher, vocabulary, table, cancellationToken);
            }
        }

        return RunScanner.Scan(grid, matcher, mostColumns, cancellationToken) with { SecondTable = second };
    }

    private LabelMatcher Matcher(LabelVocabulary vocabulary)
    {
        var matcher = new LabelMatcher(vocabulary);
        matchers.Add(matcher);
        return matcher;
    }
}
