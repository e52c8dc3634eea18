namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Columns of a head that the form does not have, where nothing but a count gives values their columns: last year's numbers beside this year's, a column
/// named for each of two years. The row's value may be blank, and what stands there the other column's.
/// </summary>
/// <param name="scan">The table.</param>
/// <param name="table">The form's.</param>
internal sealed class ForeignHeads(ScannedTable scan, FormTable table)
{
    /// <summary>The words of a unit stand beside heads, and name no column; nor do the articles that head the blocks, and what heads several columns.</summary>
    private static readonly string[] WordsOfNoColumn = ["单位", "万元", "第二十条", "法人", "组织", "申请人"];
    private const string Applicants = "申请人情况";

    /// <summary>What heads the labels, which a narrow cell breaks.</summary>
    private const string Labels = "信息内容";

    /// <summary>On a line of its own a longer word is what a page prints at its edge: the title, the agency.</summary>
    private const int LongestAlone = 6;

    private static readonly List<GridField> None = [];

    private readonly Dictionary<IReadOnlyList<HeadColumn>, List<GridField>> foreign = [];
    private readonly Dictionary<IReadOnlyList<HeadColumn>, bool> namedTwice = [];

    /// <summary>
    /// Whether heads name a column twice in different words, as where each stands for another year. A head that is printed again, and a merged one written
    /// once for each column that it spans, says the same.
    /// </summary>
    public static bool NameTwice(IEnumerable<HeadColumn> heads)
    {
        // A table has few columns, however many heads name them.
        var printed = new List<(string Column, string Words)>();
        foreach (HeadColumn column in heads)
        {
            string words = ValueText.Clean(column.Printed);
            int known = 0;
            while (known < printed.Count && printed[known].Column != column.Entry.Target)
            {
                known++;
            }

            if (known == printed.Count)
            {
                printed.Add((column.Entry.Target, words));
            }
            else if (printed[known].Words != words)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the head of a row names one of its columns twice in different words.</summary>
    /// <param name="run">The row.</param>
    /// <param name="keys">Its columns.</param>
    public bool NameTwice(LabelledRun run, List<string> keys)
    {
        // Asked of each head once: one that names nothing twice names none of these twice.
        if (!namedTwice.TryGetValue(run.Head, out bool any))
        {
            namedTwice.Add(run.Head, any = NameTwice(run.Head));
        }

        return any && NameTwice(Of(run.Head, keys));
    }

    /// <summary>
    /// The row's fields below the words of the form where the head of its block has other words too; refused where the row is not as wide as the line of heads.
    /// Null where there are no other words.
    /// </summary>
    /// <param name="run">The row.</param>
    /// <param name="keys">The columns that the form gives it.</param>
    public Alignment? Below(LabelledRun run, List<string> keys) =>
        run.Head.Count == 0 || OfBlock(run).Count == 0 ? null : BesideOthers(run, keys);

    private Alignment? BesideOthers(LabelledRun run, List<string> keys)
    {
        HeadColumn[] named = [.. Of(run.Head, keys)];
        if (keys.Exists(key => !Array.Exists(named, column => column.Entry.Target == key)))
        {
            // A word that names none may be what a word of the form is misprinted as.
            return null;
        }

        GridRow line = named[named.Length - 1].Row;
        bool Names(GridField field, string key) => Array.Exists(named, column => column.Field == field && column.Entry.Target == key);
        int[] places = [.. keys.Select(key => line.Fields.FindIndex(field => Names(field, key)))];
        bool isAsWide = scan.Grid.HasMarkedCells && line != run.Row && run.Row.Fields.Count == line.Fields.Count;
        return isAsWide && run.LabelColumn >= 0 && run.LabelColumn < places.Min()
            ? new Alignment(LayingKind.OddWidth, [.. places.Select(place => run.Row.Fields[place])])
            : Alignment.Refused(LayingKind.OtherHead, keys.Count);
    }

    /// <summary>
    /// Whether words that name no column stand among those of table 3, all of which are there: 小计 beside the organisations, 备注 behind the total. In text by
    /// position, where the words of the labels' head stand among them, only 小计 and 合计 are told.
    /// </summary>
    public bool AreAmongRequests => AmongRequests.Count > 0;

    /// <summary>The columns that these words head.</summary>
    public IReadOnlyList<ExtraColumn> AmongRequests { get; } =
        table.Table == 3 ? [.. Among(scan, table).Select(field => new ExtraColumn(0, 0, field))] : [];

    /// <summary>
    /// A row of table 3 that shows all its values, where the other columns stand behind the form's: behind 申请人情况 on its line, over all of whose columns it
    /// reaches, or behind 总计. Null where anything is otherwise.
    /// </summary>
    /// <param name="run">The row.</param>
    /// <param name="columns">How many columns it has on the form.</param>
    public Alignment? Before(LabelledRun run, int columns)
    {
        List<GridField> slots = run.Slots;
        List<GridField> behind = slots.Skip(columns).Where(slot => slot.Kind != FieldKind.Empty).ToList();
        bool isWhole = slots.Count >= columns && slots.Take(columns).All(slot => slot.Kind is FieldKind.Number or FieldKind.Dash)
            && behind.Count <= AmongRequests.Count;
        if (!isWhole || scan.Grid.IsStream || !AmongRequests.All(column => IsLast(column.Head!)))
        {
            return null;
        }

        for (int i = 0; i < behind.Count; i++)
        {
            AmongRequests[i].Take(behind[i]);
        }

        return Alignment.Window(LayingKind.Direct, slots, 0, columns);
    }

    private static IEnumerable<HeadColumn> Of(IReadOnlyList<HeadColumn> head, List<string> keys) => head.Where(column => keys.Contains(column.Entry.Target));

    private bool IsLast(GridField word) => scan.Texts.Exists(text => text.Match.Entry is { Core: Applicants } && text.Field.Line == word.Line
            && text.Field.StandsBefore(word))
        || scan.Columns.Exists(column => column.Entry.Target == ScannedTable.Total && column.Field.Line == word.Line && column.Field.StandsBefore(word));

    /// <summary>Whether words on a line of their own below the block's head part its columns: 2022年 and 2023年, 上半年 and 下半年.</summary>
    public bool PartColumns(LabelledRun run) => run.Head.Count > 0 && !scan.Grid.IsStream
        && OfBlock(run) is { Count: > 0 } words && StandBehind(words, run.Head[run.Head.Count - 1].Field.Line);

    private static bool StandBehind(List<GridField> words, int line) => words.Exists(word => word.Line > line);

    /// <summary>The words that name no column among those of the block's head, up to its first row.</summary>
    private List<GridField> OfBlock(LabelledRun run)
    {
        if (scan.UnknownWords.Count == 0)
        {
            return None;
        }

        if (!foreign.TryGetValue(run.Head, out List<GridField>? words))
        {
            foreign.Add(run.Head, words = FindOfBlock(run));
        }

        return words;
    }

    private List<GridField> FindOfBlock(LabelledRun run)
    {
        Place first = (scan.Runs.Find(other => other.Head == run.Head) ?? run).Place;
        Place begin = scan.Texts.FindLast(text => text.Match.Entry?.Kind == LabelKind.Head && text.Field.Place < run.Head[0].Field.Place).Field?.Place
            ?? run.Head[0].Field.Place;
        HashSet<int> lines = [.. run.Head.Select(column => column.Field.Line)];
        return [.. scan.UnknownWords.Where(word => word.Field.Place >= begin && word.Field.Place <= first && IsForeign(word.Word, table.Heads)
            && (lines.Contains(word.Field.Line) || (word.Word.Length <= LongestAlone && (scan.Grid.IsStream || word.Word.Contains('年')))))
            .Select(word => word.Field)];
    }

    private static IEnumerable<GridField> Among(ScannedTable scan, FormTable table)
    {
        LabelledRun? first = scan.Runs.Find(run => run.Label.Entry is not null);
        HeadColumn[] heads = [.. scan.Columns.Take(first?.ColumnsBefore ?? 0)];
        List<string> keys = table.Keys(table.Rows[0]);
        if (!keys.TrueForAll(key => Array.Exists(heads, head => head.Entry.Target == key)))
        {
            return [];
        }

        bool isMarked = scan.Grid.HasMarkedCells && !scan.Grid.IsStream;
        Place begin = scan.Texts.Find(text => text.Field.Place < first!.Place && text.Match.Entry is { Core: Applicants }).Field?.Place ?? heads[0].Field.Place;
        bool IsAmong(string word, Place place) => LabelText.Of(word).Core == ExtraColumn.Subtotal ? place <= first!.Place
            : scan.Grid.Layout != GridLayout.Spaced && IsForeign(word, table.Heads)
                && (isMarked ? place > begin && place < first!.Place : place > heads[0].Field.Place && place < heads[heads.Length - 1].Field.Place);
        return heads.Where(head => scan.IsOtherTotal(head.Entry, head.Quality)).Select(head => head.Field)
            .Concat(scan.UnknownWords.Where(word => IsAmong(word.Word, word.Field.Place)).Select(word => word.Field)).Distinct();
    }

    /// <summary>A piece of a head that a line end broke is none of another column.</summary>
    private static bool IsForeign(string word, string formsHeads)
    {
        string core = LabelText.Of(word).Core;
        return core.Length > 1 && !formsHeads.Contains(core) && !Labels.StartsWith(core, StringComparison.Ordinal)
            && !Array.Exists(WordsOfNoColumn, core.Contains);
    }
}
