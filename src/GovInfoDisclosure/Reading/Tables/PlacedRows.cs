namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Gives the lines of values of a text that keeps columns to labels printed over several lines. Rows stand in the order of their labels, so that the
/// lines are laid on the labels as cheapest paths: a label without values, values without a label, a row over two lines each have their price, and so has
/// a line that stands elsewhere beside its label than the others of the table. Taken is what all paths of nearly the cheapest price agree on.
/// </summary>
internal sealed class PlacedRows
{
    private const int Never = 1_000_000;

    /// <summary>A row of the form that shows nothing is rarer than one that shows something; values of no row are rarer still.</summary>
    private const int NoValues = 3;
    private const int NoLabel = 4;

    /// <summary>A page with values beside a label that are not the label's is set in a way that is not known here.</summary>
    private const int NoLabelBeside = 1_000;

    /// <summary>Cells of one row on another line than the rest, as fonts of two heights leave them.</summary>
    private const int OtherLine = 2;

    /// <summary>Values of a row whose label was not found.</summary>
    private const int UnknownLabel = 1;

    /// <summary>Labels that reach over the row above or below are rare.</summary>
    private const int Overflowing = 5;

    /// <summary>How many lines a label reaches over the line of its values.</summary>
    private const int MostOver = 2;

    /// <summary>Alignments that cost so much more than the cheapest are not asked.</summary>
    private const int Margin = 3;

    /// <summary>The lines of one row are so near to one another.</summary>
    private const int MostApart = 3;

    /// <summary>A row stands on so many lines at most.</summary>
    private const int MostLinesOfRow = 3;

    /// <summary>More labels than any report has on all its pages; and as many lines of values.</summary>
    private const int MostRows = 400;

    /// <summary>Names of groups stand beside labels that are so near.</summary>
    private const int MostLinesBeside = 12;

    private readonly List<GridRow> rows;
    private readonly List<PlacedLabel> labels;
    private readonly List<Line> lines = [];
    private readonly LabelMatcher matcher;
    private readonly Dictionary<GridField, PlacedLabel> ofLabel = [];
    private readonly Dictionary<int, int> pages = [];
    private readonly List<(string Target, int Width)> form;

    private PlacedRows(TextGrid grid, List<PlacedLabel> labels, LabelMatcher matcher, int table)
    {
        rows = grid.Rows;
        this.labels = labels;
        this.matcher = matcher;
        foreach (PlacedLabel label in labels)
        {
            label.Pieces.ForEach(piece => ofLabel[piece.Field] = label);
        }

        foreach (GridRow row in rows)
        {
            pages[row.Line] = row.Page;
        }

        form = FormRows.Of(labels.Select(label => label.Target), table);
        for (int i = 0; i < rows.Count; i++)
        {
            List<GridField> values = PlacedLabels.Values(rows[i]);
            if (values.Count > 0)
            {
                lines.Add(new Line(i, values, BesideOn(i), HasOtherLabel(i)));
            }
        }
    }

    /// <summary>Where values stand beside the row's line of its label.</summary>
    private enum Beside
    {
        Top,
        Middle,
        Bottom,
        Above,
        Below,
    }

    /// <summary>Puts each label of several lines before its values.</summary>
    public static void Join(TextGrid grid, LabelMatcher matcher, LabelVocabulary vocabulary, int table, CancellationToken cancellationToken)
    {
        if (grid.Layout != GridLayout.Spaced || grid.Rows.Count == 0)
        {
            return;
        }

        List<PlacedLabel> labels = PlacedLabels.Find(grid, matcher, vocabulary, cancellationToken);
        if (!labels.Exists(label => label.Last > label.First))
        {
            return;
        }

        // A name of a group is a row on other forms: on this one it stands beside its rows.
        labels.RemoveAll(label => labels.Exists(part => part.Target.StartsWith(label.Target + ".", StringComparison.Ordinal))
            && (label.Last > label.First || PlacedLabels.Values(grid.Rows[label.First]).Count == 0));
        new PlacedRows(grid, labels, matcher, table).Join();
    }

    /// <summary>Whether the words before the values of a line are a label that stands on this line alone, or words that are of no label.</summary>
    private bool HasOtherLabel(int index)
    {
        if (PlacedLabels.LastText(rows[index]) is not GridField text || ofLabel.ContainsKey(text))
        {
            return false;
        }

        // Names of groups stand to the left of all labels beside which they are; what stands elsewhere is a label of some kind.
        return !RowSpelling.IsItemNumber(text.Text) && (matcher.Row(text.Text).Entry is not null
            || labels.Exists(label => label.First <= index && index <= label.Last && label.Left < text.Column + text.Text.Length)
            || !labels.Exists(label => Math.Abs(rows[label.First].Line - rows[index].Line) <= MostLinesBeside && text.Column + text.Text.Length <= label.Left));
    }

    /// <summary>The rows that may have values on a page: those whose labels stand there, and those between them whose labels were not found.</summary>
    private List<Slot> SlotsOf(int page)
    {
        var slots = new List<Slot>();
        int next = 0;
        foreach (PlacedLabel label in labels)
        {
            int at = form.FindIndex(row => row.Target == label.Target);
            bool isBefore = rows[label.Last].Page < page;
            if (!isBefore && !slots.Exists(slot => slot.Label is PlacedLabel cut && rows[cut.Last].Page > page) && rows[label.First].Page >= page)
            {
                slots.AddRange(form.Skip(next).Take(at - next).Select(row => new Slot(null, row.Width, false)));
            }

            next = at >= 0 ? at + 1 : next;
            if (rows[label.First].Page > page)
            {
                return slots;
            }

            if (!isBefore)
            {
                slots.Add(new Slot(label, at >= 0 ? form[at].Width : int.MaxValue, rows[label.First].Page < rows[label.Last].Page));
            }
        }

        if (!slots.Exists(slot => slot.Label is PlacedLabel cut && rows[cut.Last].Page > page))
        {
            slots.AddRange(form.Skip(next).Select(row => new Slot(null, row.Width, false)));
        }

        return slots;
    }

    private void Join()
    {
        var given = new Dictionary<PlacedLabel, List<Line>>();
        if (labels.Count <= MostRows && lines.Count <= MostRows)
        {
            foreach (IGrouping<int, Line> page in lines.GroupBy(line => rows[line.Index].Page))
            {
                Find(SlotsOf(page.Key), [.. page], given);
            }
        }

        Rebuild(given);
    }

    /// <summary>Gives lines of a page to labels where all cheap paths agree.</summary>
    private void Find(List<Slot> slots, List<Line> onPage, Dictionary<PlacedLabel, List<Line>> given)
    {
        var page = new OnePage(this, slots, onPage);
        Beside[] ways = [Beside.Top, Beside.Middle, Beside.Bottom];
        List<Paths> paths = [.. ways.Select(way => new Paths(page, way))];
        if (paths.Min(path => path.Cheapest) + Margin >= Overflowing)
        {
            paths.Add(new Paths(page, Beside.Above));
            paths.Add(new Paths(page, Beside.Below));
        }

        int best = paths.Min(path => path.Cheapest);
        for (int slot = 0; slot < slots.Count && best < NoLabelBeside; slot++)
        {
            List<(int From, int To)> agreed = slots[slot].Label is null ? [] : [.. paths.SelectMany(path => path.Through(slot, best + Margin)).Distinct()];
            if (agreed.Count == 1 && agreed[0].To > agreed[0].From)
            {
                // A label that a page cuts has its values on one of its pages.
                PlacedLabel label = slots[slot].Label!;
                given[label] = given.ContainsKey(label) ? [] : onPage.GetRange(agreed[0].From, agreed[0].To - agreed[0].From);
            }
        }
    }

    /// <summary>The label that the words before the values of a line are of.</summary>
    private PlacedLabel? BesideOn(int index) =>
        PlacedLabels.LastText(rows[index]) is GridField text && ofLabel.TryGetValue(text, out PlacedLabel? found) ? found : null;

    /// <summary>Whether the values of several lines stand one behind the other, from left to right.</summary>
    private static bool StandApart(List<Line> row)
    {
        List<GridField> values = [.. row.SelectMany(line => line.Values).OrderBy(value => value.Column)];
        return values.Zip(values.Skip(1), (left, right) => left.Column + left.Text.Length < right.Column).All(isApart => isApart);
    }

    private bool IsBeside(PlacedLabel label, Line line) => !line.HasOtherLabel && label.First <= line.Index && line.Index <= label.Last
        && rows[label.First].Page == rows[line.Index].Page;

    private bool IsNearLabel(int index) => labels.Exists(label => rows[label.First].Line <= rows[index].Line + MostOver
        && rows[index].Line <= rows[label.Last].Line + MostOver);

    private bool IsBesideLabel(int index) => labels.Exists(label => label.First <= index && index <= label.Last && rows[label.First].Page == rows[index].Page);

    private int PageOf(GridField field) => pages.TryGetValue(field.Line, out int page) ? page : -1;

    /// <summary>Makes the grid anew: each label with its values; values of no label alone; labels without values behind all.</summary>
    private void Rebuild(Dictionary<PlacedLabel, List<Line>> given)
    {
        var owner = new Dictionary<int, PlacedLabel>();
        foreach (KeyValuePair<PlacedLabel, List<Line>> row in given.ToList())
        {
            if (row.Value.Count == 0)
            {
                given.Remove(row.Key);
            }

            row.Value.ForEach(line => owner.Add(line.Index, row.Key));
        }

        HashSet<int> ofValues = [.. lines.Where(line => !line.HasOtherLabel).Select(line => line.Index)];
        var made = new List<GridRow>(rows.Count);
        var done = new HashSet<PlacedLabel>();
        for (int i = 0; i < rows.Count; i++)
        {
            List<GridField> values = ofValues.Contains(i) ? PlacedLabels.Values(rows[i]) : [];
            GridRow words = Row(i, WordsOf(rows[i], values));
            if (words.Fields.Count > 0 || rows[i].Fields.Count == 0)
            {
                made.Add(words);
            }

            if (values.Count == 0)
            {
                continue;
            }

            if (!owner.TryGetValue(i, out PlacedLabel? label))
            {
                made.Add(Row(i, []));
                made.Add(Row(i, values));
            }
            else if (done.Add(label))
            {
                made.Add(Row(i, [FieldOf(label), .. given[label].SelectMany(line => line.Values).OrderBy(value => value.Column)]));
            }
        }

        made.AddRange(labels.Where(label => !given.ContainsKey(label)).Select(label => Row(label.First, [FieldOf(label)])));
        rows.Clear();
        rows.AddRange(made);
    }

    /// <summary>What is left of a row without values and pieces of labels.</summary>
    private IEnumerable<GridField> WordsOf(GridRow row, List<GridField> values)
    {
        foreach (GridField field in row.Fields.Where(field => !values.Contains(field) && !RowSpelling.IsItemNumber(field.Text)))
        {
            if (!ofLabel.TryGetValue(field, out PlacedLabel? label))
            {
                yield return field;
                continue;
            }

            string rest = field.Text.Substring(0, label.Pieces.Find(piece => piece.Field == field)!.Start).TrimEnd();
            if (rest.Length > 0)
            {
                yield return new GridField(rest, field.Place, FieldKind.Text, field.Column);
            }
        }
    }

    private static GridField FieldOf(PlacedLabel label) => new(label.Printed, label.Pieces[0].Place, FieldKind.Text, label.Left);

    private GridRow Row(int index, IEnumerable<GridField> fields)
    {
        var row = new GridRow(rows[index].Line) { Page = rows[index].Page };
        row.Fields.AddRange(fields);
        return row;
    }

    /// <summary>A row of the form: its label, none where that was not found.</summary>
    private sealed record Slot(PlacedLabel? Label, int Width, bool IsCut);

    /// <summary>A line with values.</summary>
    private sealed record Line(int Index, List<GridField> Values, PlacedLabel? Beside, bool HasOtherLabel);

    /// <summary>What the lines and the labels of one page have to do with one another, whichever way its values stand.</summary>
    private sealed class OnePage
    {
        private readonly PlacedRows table;
        private readonly bool[,] isOwn;
        private readonly bool[] isBesideAny;
        private readonly bool[] isNearAny;
        private readonly (int First, int Last, bool IsPart)?[] ranges;

        public OnePage(PlacedRows table, List<Slot> slots, List<Line> lines)
        {
            this.table = table;
            Slots = slots;
            Lines = lines;
            isOwn = new bool[slots.Count, lines.Count];
            isBesideAny = [.. lines.Select(line => table.IsBesideLabel(line.Index))];
            isNearAny = [.. lines.Select(line => table.IsNearLabel(line.Index))];
            ranges = [.. slots.Select(slot => slot.Label is PlacedLabel label && lines.Count > 0 ? RangeOf(label, table.rows[lines[0].Index].Page) : null)];
            for (int slot = 0; slot < slots.Count; slot++)
            {
                for (int line = 0; line < lines.Count; line++)
                {
                    isOwn[slot, line] = slots[slot].Label is PlacedLabel label && table.IsBeside(label, lines[line]);
                }
            }
        }

        public List<Slot> Slots { get; }

        public List<Line> Lines { get; }

        /// <summary>What it costs that a line is of no label; a page shows that labels reach over other rows only where every line has its own.</summary>
        public int Alone(int line, Beside way) => Lines[line].HasOtherLabel ? 0
            : way >= Beside.Above && isNearAny[line] ? Never
            : isBesideAny[line] ? NoLabelBeside : NoLabel;

        /// <summary>Whether the line before some or the one behind them is the label's, too: all lines beside a label alone are its own.</summary>
        public bool IsTorn(int slot, int from, int to) => (from > 0 && isOwn[slot, from - 1]) || (to < Lines.Count && isOwn[slot, to]);

        public bool IsFarFromNext(int line) => table.rows[Lines[line + 1].Index].Line - table.rows[Lines[line].Index].Line > MostApart;

        /// <summary>What it costs that a line of values stands where it does beside a label.</summary>
        public int Distance(int slot, int index, Beside way)
        {
            Line line = Lines[index];
            if (line.HasOtherLabel)
            {
                return Never;
            }

            if (Slots[slot].Label is not PlacedLabel label)
            {
                return UnknownLabel;
            }

            bool isOfOther = line.Beside is PlacedLabel beside && beside != label && beside.First == beside.Last;
            if (isOfOther || ranges[slot] is not (int first, int last, bool isPart))
            {
                return Never;
            }

            int at = table.rows[line.Index].Line;
            if (way >= Beside.Above)
            {
                int over = way == Beside.Above ? first - at : at - last;
                return over is >= 0 and <= MostOver ? 0 : Never;
            }

            bool isWithin = first <= at && at <= last;
            if (!isWithin && isBesideAny[index])
            {
                return Never;
            }

            int far = isPart ? Math.Max(first - at, Math.Max(at - last, 0)) * 2
                : way == Beside.Top ? Math.Abs(at - first) * 2
                : way == Beside.Bottom ? Math.Abs(at - last) * 2
                : Math.Abs((at * 2) - first - last);
            return far <= 1 ? 0 : far <= 2 ? 1 : far <= 4 ? 3 : isWithin ? 4 : Never;
        }

        /// <summary>The lines of the page that a label stands on, and whether it has others; null where it has none there.</summary>
        private (int First, int Last, bool IsPart)? RangeOf(PlacedLabel label, int page)
        {
            List<int> own = [.. label.Pieces.Where(piece => table.PageOf(piece.Field) == page).Select(piece => piece.Field.Line)];
            return own.Count == 0 ? null : (own.Min(), own.Max(), own.Count < label.Pieces.Count);
        }
    }

    /// <summary>The costs of all paths that lay lines on slots, from both ends.</summary>
    private sealed class Paths
    {
        private readonly OnePage page;
        private readonly List<Slot> slots;
        private readonly List<Line> lines;
        private readonly bool isOver;
        private readonly int[,] distance;
        private readonly int[,] before;
        private readonly int[,] behind;

        public Paths(OnePage page, Beside way)
        {
            this.page = page;
            slots = page.Slots;
            lines = page.Lines;
            isOver = way >= Beside.Above;
            distance = new int[slots.Count, lines.Count];
            int[] alone = [.. Enumerable.Range(0, lines.Count).Select(line => page.Alone(line, way))];
            for (int slot = 0; slot < slots.Count; slot++)
            {
                for (int line = 0; line < lines.Count; line++)
                {
                    distance[slot, line] = page.Distance(slot, line, way);
                }
            }

            before = new int[slots.Count + 1, lines.Count + 1];
            behind = new int[slots.Count + 1, lines.Count + 1];
            for (int slot = 0; slot <= slots.Count; slot++)
            {
                for (int line = 0; line <= lines.Count; line++)
                {
                    int cost = slot == 0 && line == 0 ? (isOver ? Overflowing : 0)
                        : line == 0 ? Never : before[slot, line - 1] + alone[line - 1];
                    for (int from = Math.Max(0, line - MostLinesOfRow); slot > 0 && from <= line; from++)
                    {
                        cost = before[slot - 1, from] < cost ? Math.Min(cost, before[slot - 1, from] + Cost(slot - 1, from, line)) : cost;
                    }

                    before[slot, line] = Math.Min(cost, Never);
                }
            }

            for (int slot = slots.Count; slot >= 0; slot--)
            {
                for (int line = lines.Count; line >= 0; line--)
                {
                    int cost = slot == slots.Count && line == lines.Count ? 0
                        : line == lines.Count ? Never : behind[slot, line + 1] + alone[line];
                    for (int to = line; slot < slots.Count && to <= Math.Min(lines.Count, line + MostLinesOfRow); to++)
                    {
                        cost = behind[slot + 1, to] < cost ? Math.Min(cost, behind[slot + 1, to] + Cost(slot, line, to)) : cost;
                    }

                    behind[slot, line] = Math.Min(cost, Never);
                }
            }
        }

        public int Cheapest => behind[0, 0] + before[0, 0];

        /// <summary>The lines that a slot has on a path that costs so much at most.</summary>
        public IEnumerable<(int From, int To)> Through(int slot, int most)
        {
            bool isBlank = false;
            for (int from = 0; from <= lines.Count; from++)
            {
                for (int to = from; before[slot, from] <= most && to <= Math.Min(lines.Count, from + MostLinesOfRow); to++)
                {
                    int cost = before[slot, from] + behind[slot + 1, to];
                    if (cost <= most && cost + Cost(slot, from, to) <= most && (to > from || !isBlank))
                    {
                        isBlank |= to == from;
                        yield return to > from ? (from, to) : (0, 0);
                    }
                }
            }
        }

        /// <summary>What it costs that some lines are those of a row.</summary>
        private int Cost(int slot, int from, int to)
        {
            if (to == from)
            {
                return slots[slot].Label is null || slots[slot].IsCut ? 0 : NoValues;
            }

            int cost = (to - from - 1) * OtherLine;
            int values = 0;
            for (int i = from; i < to; i++)
            {
                cost += distance[slot, i];
                values += lines[i].Values.Count;
                if (cost >= Never || values > slots[slot].Width || (i > from && page.IsFarFromNext(i - 1)))
                {
                    return Never;
                }
            }

            return (!isOver && page.IsTorn(slot, from, to)) || (to - from > 1 && !StandApart(lines.GetRange(from, to - from))) ? Never : cost;
        }
    }
}
