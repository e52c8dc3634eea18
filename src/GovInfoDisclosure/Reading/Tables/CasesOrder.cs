namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Whether the head of table 4 names its blocks and columns in another order than the form: the values below it then stand so, too.</summary>
/// <param name="scan">The table.</param>
/// <param name="table">The form's.</param>
internal sealed class CasesOrder(ScannedTable scan, FormTable table)
{
    /// <summary>What the head of each block says, without the spaces and line ends in it.</summary>
    private const string HeadOfBlock = "结果维持结果纠正其他结果尚未审结总计";

    /// <summary>A word of the head, or two of them on one line; what is longer is prose.</summary>
    private const int LongestHeadWord = 8;

    /// <summary>One letter of each of the three blocks; a word of two letters in another place costs four.</summary>
    private const int MostLost = 3;

    /// <summary>The head of three blocks, printed again on another page.</summary>
    private const int MostBlocks = 6;
    private const string Litigation = "行政诉讼";
    private static readonly string[] BlockNames = ["未经复议直接起诉", "复议后起诉", "行政复议", Litigation];

    /// <summary>
    /// Whether values of one row stand on lines of their own, as some programs write a PDF, and the words of the head before them stand in another order
    /// than the form's: the values then do, too.
    /// </summary>
    public bool IsOther(LabelledRun run)
    {
        List<string> keys = table.Keys(table.Rows[0]);
        IEnumerable<int> named = scan.Columns.Where(column => column.Field.Place < run.Place).Select(column => keys.IndexOf(column.Entry.Target));
        if (HeadOrder.IsOtherInCases(named.Where(index => index >= 0)) || BlocksAreInOtherOrder(run))
        {
            return true;
        }

        if (scan.Grid.Layout == GridLayout.Spaced && PlacedHeads.AreInOtherOrder(scan.Grid.Rows, run.Row,
            [.. table.Rows.SelectMany(row => row).Select(cell => cell.ColumnLabel)]))
        {
            return true;
        }

        if (scan.Grid.Layout is GridLayout.Delimited or GridLayout.CellRows || !run.IsStream)
        {
            return false;
        }

        string printed = string.Concat(scan.Texts.Select(text => text.Field).Distinct().Where(field => field.Place < run.Place)
            .Select(field => PinyinGlosses.LeftOut(CharFolding.Plain(field.Text)))
            .Where(text => text.Length <= LongestHeadWord && text.Any(HeadOfBlock.Contains)));
        foreach (string block in BlockNames)
        {
            printed = printed.Replace(block, "");
        }

        // A letter of each block may be lost; a word in another place is further apart.
        int blocks = (printed.Length + (HeadOfBlock.Length / 2)) / HeadOfBlock.Length;
        string expected = string.Concat(Enumerable.Repeat(HeadOfBlock, blocks));
        return blocks is > 0 and <= MostBlocks && EditDistance.Within(printed, expected, MostLost) > MostLost;
    }

    /// <summary>
    /// Whether the names of the blocks stand in another order than the form's: 复议后起诉 before 未经复议直接起诉, 行政诉讼 before 行政复议. Where only places tell
    /// the order, names on one line are asked, since a name that a narrow column breaks stands on lines above and below the others.
    /// </summary>
    private bool BlocksAreInOtherOrder(LabelledRun run)
    {
        IEnumerable<GridField> Named(string block) => scan.Texts
            .Where(text => text.Match.Entry is { Kind: LabelKind.Row } entry && entry.Target == block && text.Field.Place < run.Place)
            .Select(text => text.Field);
        if (scan.Texts.Exists(text => text.Field.Place < run.Place && (StandsBefore(Litigation, "行政复议", text.Field.Text)
            || StandsBefore("复议后起诉", "未经复议直接起诉", text.Field.Text))))
        {
            return true;
        }

        GridField? litigation = scan.Texts.Find(text => text.Field.Place < run.Place && LabelText.Of(text.Field.Text).Core == Litigation).Field;
        GridField?[] blocks = [.. table.Rows.Select(row => Named(row[0].Row.Address).FirstOrDefault())];
        bool isByPlace = scan.Grid.Layout == GridLayout.Spaced;
        bool IsBefore(GridField? later, GridField? earlier) => later is not null && earlier is not null && (!isByPlace || later.Line == earlier.Line)
            && (scan.Grid.IsTrueGrid && later.Part.Number == earlier.Part.Number ? later.Column < earlier.Column : later.StandsBefore(earlier));

        // What heads two blocks stands on another line than they do, and begins wherever its own lines are drawn.
        return IsBefore(litigation, blocks[0]) || IsBefore(blocks[2], blocks[1]) || (blocks[1]?.Line == blocks[0]?.Line && IsBefore(blocks[1], blocks[0]));
    }

    private static bool StandsBefore(string later, string earlier, string text)
    {
        int first = text.IndexOf(earlier, StringComparison.Ordinal);
        int second = text.IndexOf(later, StringComparison.Ordinal);
        return second >= 0 && second < first;
    }
}
