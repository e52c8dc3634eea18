namespace GovInfoDisclosure.Reading.Sections;

/// <summary>The lines that can only stand at the head of a table, for headings of sections get lost and are repeated.</summary>
internal sealed class TableAnchors
{
    private const string FirstRow = "本年新收政府信息公开申请";

    /// <summary>Of the words of each head one at least.</summary>
    private static readonly FoldedSigns Telling = new("第信讯本规勾申复维");

    private TableAnchors(List<int> table2, List<int> table3, List<int> table4)
    {
        Table2 = table2;
        Table3 = table3;
        Table4 = table4;
    }

    /// <summary>Lines of table 2's heads: 第二十条第（一）项, 本年制发件数.</summary>
    public List<int> Table2 { get; }

    /// <summary>Lines of table 3's head and of its first row.</summary>
    public List<int> Table3 { get; }

    /// <summary>Lines of table 4's head.</summary>
    public List<int> Table4 { get; }

    /// <summary>Lines of table 3's first row, 一、本年新收: one for each report in the document.</summary>
    public List<int> FirstRows { get; } = [];

    public static TableAnchors Find(List<TextLine> lines, int longestLine, CancellationToken cancellationToken)
    {
        var anchors = new TableAnchors([], [], []);
        Span<char> beginning = stackalloc char[LabelText.LongestLabel];
        Span<char> room = stackalloc char[LabelText.LongestLabel];
        for (int i = 0; i < lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string line = lines[i].Content;
            if (line.Length > longestLine || line.Length < 3 || PageFurniture.IsProse(line))
            {
                continue;
            }

            if (!Telling.AreIn(line))
            {
                if (!HasWords(line) && IsRowOfCases(line))
                {
                    anchors.Table4.Add(i);
                }

                continue;
            }

            // Words of heads stand at the beginning, so the first 160 characters that LabelText takes are enough.
            int length = Math.Min(line.Length, beginning.Length);
            for (int at = 0; at < length; at++)
            {
                beginning[at] = line[at] == '|' ? ' ' : line[at];
            }

            ReadOnlySpan<char> core = LabelText.CoreOf(beginning.Slice(0, length), room, out _, out _);
            if (IsTable2(core))
            {
                anchors.Table2.Add(i);
            }
            else if (IsTable3(core))
            {
                anchors.Table3.Add(i);
                if (IsFirstRow(core))
                {
                    anchors.FirstRows.Add(i);
                }
            }
            else if (IsTable4(core))
            {
                anchors.Table4.Add(i);
            }
        }

        return anchors;
    }

    /// <summary>
    /// Those in tables of the document's own alone, where each of the three tables begins in one: the same words in its prose are no head then.
    /// </summary>
    /// <param name="isInTable">Whether a line is a row of a table of the document's own.</param>
    public TableAnchors OfTables(Predicate<int> isInTable)
    {
        var own = new TableAnchors(Table2.FindAll(isInTable), Table3.FindAll(isInTable), Table4.FindAll(isInTable));
        own.FirstRows.AddRange(FirstRows.FindAll(isInTable));
        return own.Table2.Count > 0 && own.FirstRows.Count > 0 && own.Table4.Count > 0 ? own : this;
    }

    private static bool HasWords(string line)
    {
        foreach (char c in line)
        {
            if (CharFolding.IsIdeograph(c) || c is >= '\u2E80' and <= '\u2FDF')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTable2(ReadOnlySpan<char> core) =>
        (core.StartsWith("第二十条第") && core.IndexOf('项') is >= 0 and <= 8 && !core.Has("规定"))
        || core.StartsWith("信息内容")
        || core.StartsWith("本年制发件数")
        || core.StartsWith("本年新制作数量")
        || core.StartsWith("规章0");

    private static bool IsTable3(ReadOnlySpan<char> core) =>
        core.Has("勾稽关系")
        || core.StartsWith("申请人情况")
        || IsFirstRow(core);

    /// <summary>The label and nothing but values after it; a sentence may hold the same words.</summary>
    private static bool IsFirstRow(ReadOnlySpan<char> core)
    {
        if (!core.StartsWith(FirstRow))
        {
            return false;
        }

        for (int i = FirstRow.Length; i < core.Length; i++)
        {
            if (!Digits.IsDigit(core[i]) && core[i] is not ('数' or '量'))
            {
                // Or the next row's label, where a line holds the whole table.
                return i + 2 < core.Length && core.Slice(core[i] == '二' ? i + 1 : i).StartsWith("上年结转");
            }
        }

        return true;
    }

    /// <summary>Fifteen values and nothing else: the one row of table 4, where its head is lost.</summary>
    private static bool IsRowOfCases(string line)
    {
        int values = 0;
        for (int start = 0, end; start < line.Length; start = end + 1)
        {
            end = start;
            while (end < line.Length && line[end] is not (' ' or '\t' or '|' or '\u3000' or '\u00A0'))
            {
                end++;
            }

            if (end > start && ValueText.KindOf(line, start, end) is not (FieldKind.Number or FieldKind.Dash))
            {
                return false;
            }

            values += end > start ? 1 : 0;
        }

        return values == TableWidth.Cases;
    }

    private static bool IsTable4(ReadOnlySpan<char> core) =>
        core is "行政复议" or "行政复议行政诉讼" or "结果维持" or "未经复议直接起诉" or "未经复议直接起诉复议后起诉"
        || core.Has("结果维持结果纠正")
        || (core.StartsWith("行政复议行政诉讼") && !core.Has("情况"));
}
