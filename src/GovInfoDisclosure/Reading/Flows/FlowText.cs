namespace GovInfoDisclosure.Reading.Flows;

/// <summary>
/// Text taken out of a PDF in reading order, as <c>pdftotext</c> writes it without <c>-layout</c>: pieces of the page (flows), parted by one blank line. A flow
/// is what stands below one another in one column: one cell, or a column of them; cells that are near stand on one line.
/// </summary>
internal static class FlowText
{
    /// <summary>Tables 2 and 3 of the form have some two hundred values; where most cells are blank, a tenth of them.</summary>
    private const int FewestLoneValues = 20;

    /// <summary>The longest head of table 4 with its mark of an item; sentences are longer.</summary>
    private const int LongestHead = 12;

    /// <summary>Labels and heads of several lines; a table printed one cell a line with blank lines between has none.</summary>
    private const int FewestJoinedLines = 8;

    /// <summary>Lines of several cells; a table printed one cell a line has none, and may tell its blanks by its blank lines.</summary>
    private const int FewestOfSeveral = 2;

    /// <summary>Whether the tables of a document are such text. An empty cell leaves nothing there, so that no two blank lines follow one another.</summary>
    public static bool Is(List<TextLine> lines, int start, int end)
    {
        if (IsOfPages(lines, start, end))
        {
            return true;
        }

        int lone = 0;
        int joined = 0;
        int blanks = 1;
        for (int i = start; i < end; i++)
        {
            string line = lines[i].Content;
            if (line.Contains('\t') || line.Contains('|') || line.Contains('\u3000') || line.Contains('\u00A0'))
            {
                return false;
            }

            if (PageFurniture.IsBlank(line))
            {
                blanks = line.Contains('\f') ? 1 : blanks + 1;
                continue;
            }

            if (line.Contains('\f'))
            {
                blanks = 1;
            }

            if (blanks > 1 && lone > 0)
            {
                return false;
            }

            bool isBelow = blanks == 0;
            blanks = 0;
            joined += isBelow ? 1 : 0;
            bool isLast = i + 1 >= end || PageFurniture.IsBlank(lines[i + 1].Content);
            lone += !isBelow && isLast && ValueText.KindOf(line) is FieldKind.Number or FieldKind.Dash ? 1 : 0;
        }

        return lone >= FewestLoneValues && joined >= FewestJoinedLines;
    }

    /// <summary>Whether the text ends its pages as <c>pdftotext</c> does, and keeps no columns: one space parts what stands on one line.</summary>
    private static bool IsOfPages(List<TextLine> lines, int start, int end)
    {
        List<int> breaks = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].Content.Contains('\f'))];
        if (breaks.Count == 0)
        {
            return false;
        }

        // A page ends with a piece, and a piece with a blank line.
        bool endsPieces = breaks.TrueForAll(i => i > 0 && PageFurniture.IsBlank(lines[i - 1].Content) && lines[i].Content[0] == '\f');
        int joined = 0;
        int several = endsPieces ? FewestOfSeveral : 0;
        var words = new List<(int Start, int End, FieldKind Kind)>();
        for (int i = start; i < end; i++)
        {
            string line = lines[i].Content.TrimStart('\f');
            if (line.StartsWith(' ') || line.Contains("  ") || line.Contains('\t') || line.Contains('|') || line.Contains('\u3000') || line.Contains('\u00A0'))
            {
                return false;
            }

            joined += i > start && !PageFurniture.IsBlank(line) && !PageFurniture.IsBlank(lines[i - 1].Content) ? 1 : 0;
            several += SpacedGrid.Look(lines[i], words) is (> 1, _) or (> 0, true) ? 1 : 0;
        }

        return joined >= FewestJoinedLines && several >= FewestOfSeveral;
    }

    /// <summary>The words and the values of some lines, in their order.</summary>
    public static List<FlowItem> Items(List<TextLine> lines, int start, int end, HashSet<int> pageNumbers, int longestLine)
    {
        var items = new List<FlowItem>();
        int page = 0;
        int flow = 0;
        int first = 0;
        int lineOfFlow = 0;
        for (int i = start; i < end; i++)
        {
            string line = lines[i].Content;
            bool isBreak = line.Contains('\f');
            bool isInk = !PageFurniture.IsBlank(line) && line.Length <= longestLine && !PageFurniture.IsPageNumber(line) && !pageNumbers.Contains(i);
            if (isBreak || !isInk)
            {
                Close(items, first);
                first = items.Count;
                flow++;
                lineOfFlow = 0;
                page += isBreak ? 1 : 0;
            }

            if (isInk)
            {
                items.AddRange(SpacedGrid.Fields(lines[i]).Select(field => new FlowItem(field, page, flow, lineOfFlow)));
                lineOfFlow++;
            }
        }

        Close(items, first);
        return items;
    }

    /// <summary>
    /// The values that stand alone in their flows, from a line on, and the words that may be those of a head: what a page prints at its right edge may stand
    /// behind the text below.
    /// </summary>
    public static List<FlowItem> Behind(List<TextLine> lines, int start, HashSet<int> pageNumbers, int longestLine) =>
        [.. Items(lines, start, lines.Count, pageNumbers, longestLine).GroupBy(item => item.Flow)
            .Where(flow => flow.All(item => item.IsValue ? item.LineOfFlow == 0 : item.Field.Text.Length <= LongestHead)
                && flow.All(item => item.IsValue == flow.First().IsValue)).SelectMany(flow => flow)];

    /// <summary>Tells of the values of a flow how they stand in it.</summary>
    private static void Close(List<FlowItem> items, int first)
    {
        if (first == items.Count)
        {
            return;
        }

        List<FlowItem> flow = items.GetRange(first, items.Count - first);
        int lines = flow[flow.Count - 1].LineOfFlow + 1;
        bool hasWords = flow.Exists(item => !item.IsValue);
        if (hasWords && lines > 1)
        {
            for (int i = 0; i < flow.Count; i++)
            {
                // 无 alone may be a line of 申请人无正当理由.
                if (flow[i].IsValue && flow[i].Field.Text == "无")
                {
                    GridField field = flow[i].Field;
                    items[first + i] = flow[i] = new FlowItem(new GridField(field.Text, field.Place, FieldKind.Text, field.Column),
                        flow[i].Page, flow[i].Flow, flow[i].LineOfFlow);
                }
            }
        }

        bool isStack = !hasWords && lines > 1 && flow.Count == lines;
        int lastValue = flow.FindLastIndex(item => item.IsValue);
        for (int i = 0; i < flow.Count; i++)
        {
            FlowItem item = flow[i];
            if (!item.IsValue)
            {
                continue;
            }

            item.IsApart = item.LineOfFlow == 0 && flow[lastValue].LineOfFlow == 0;
            item.StackHeight = isStack ? lines : 0;
            item.IsBelowWords = i > 0 && !flow[i - 1].IsValue && flow[i - 1].LineOfFlow < item.LineOfFlow;
        }
    }
}
