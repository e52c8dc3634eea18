namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Gives the lines of values of a text that keeps columns to labels printed over several lines. Rows stand in the order of their labels, so that the
/// lines are laid on the labels as cheapest paths: a label without values, values without a label, a row over two lines each have their price, and so has
/// a line that stands elsewhere beside its label than the others of the table. Taken is what all paths of nearly the cheapest price agree on.
/// </summary>
internal sealed class PlacedRows
{
    /// <summary>Alignments that cost so much more than the cheapest are not asked.</summary>
    private const int Margin = 3;

    /// <summary>More labels than any report has on all its pages; and as many lines of values.</summary>
    private const int MostRows = 400;

    /// <summary>So many lines of a page may stand beside a label that they are not of; with more it is set in a way that is not known here.</summary>
    private const int MostStrange = 4;

    private readonly List<GridRow> rows;
    private readonly List<PlacedLabel> labels;
    private readonly List<PlacedLine> lines = [];
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
        Order();
        for (int i = 0; i < rows.Count; i++)
        {
            List<GridField> values = PlacedLabels.Values(rows[i]);
            if (values.Count > 0)
            {
                lines.Add(new PlacedLine(i, values, BesideOn(i), HasOtherLabel(i)));
            }
        }
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

        // Names of groups stand to the left of all labels beside which they are, and so may lines of a label that was not found; what stands
        // elsewhere is a label of some kind.
        return !RowSpelling.IsItemNumber(text.Text) && (matcher.Row(text.Text).Entry is not null
            || (labels.Exists(label => label.First <= index && index <= label.Last && label.Left < text.Column + text.Text.Length)
                || !labels.Exists(label => Math.Abs(rows[label.First].Line - rows[index].Line) <= PlacedGrid.MostLinesBeside
                    && text.Column + text.Text.Length <= label.Left)));
    }

    /// <summary>Where labels reach over one another, the lines of two of them may begin in another order than their rows: those stand as on the form.</summary>
    private void Order()
    {
        for (int i = 1; i < labels.Count && labels.Count <= MostRows; i++)
        {
            for (int at = i; at > 0 && labels[at].First <= labels[at - 1].Last && IndexOf(labels[at]) < IndexOf(labels[at - 1]); at--)
            {
                (labels[at], labels[at - 1]) = (labels[at - 1], labels[at]);
            }
        }
    }

    private int IndexOf(PlacedLabel label) => form.FindIndex(row => row.Target == label.Target);

    /// <summary>The rows that may have values on a page: those whose labels stand there, and those between them whose labels were not found.</summary>
    private List<PlacedSlot> SlotsOf(int page)
    {
        var slots = new List<PlacedSlot>();
        int next = 0;
        foreach (PlacedLabel label in labels)
        {
            int at = IndexOf(label);
            bool isBefore = rows[label.Last].Page < page;
            if (!isBefore && !slots.Exists(slot => slot.Label is PlacedLabel cut && rows[cut.Last].Page > page) && rows[label.First].Page >= page)
            {
                slots.AddRange(form.Skip(next).Take(at - next).Select(row => new PlacedSlot(null, row.Width, false)));
            }

            next = at >= 0 ? at + 1 : next;
            if (rows[label.First].Page > page)
            {
                return slots;
            }

            if (!isBefore)
            {
                slots.Add(new PlacedSlot(label, at >= 0 ? form[at].Width : int.MaxValue, rows[label.First].Page < rows[label.Last].Page));
            }
        }

        if (!slots.Exists(slot => slot.Label is PlacedLabel cut && rows[cut.Last].Page > page))
        {
            slots.AddRange(form.Skip(next).Select(row => new PlacedSlot(null, row.Width, false)));
        }

        return slots;
    }

    private void Join()
    {
        var given = new Dictionary<PlacedLabel, List<PlacedLine>>();
        HashSet<PlacedLabel> byOrder = [];
        if (labels.Count <= MostRows && lines.Count <= MostRows)
        {
            foreach (IGrouping<int, PlacedLine> page in lines.GroupBy(line => rows[line.Index].Page))
            {
                Find(SlotsOf(page.Key), [.. page], given);
            }

            byOrder = new PlacedOrder(rows, form).Give(labels, lines, given);
            BrokenNumbers.LeaveOut(rows, lines.FindAll(line => !IsRow(line.Index)), given);
        }

        new PlacedGrid(rows, labels, lines, ofLabel).Rebuild(given, byOrder);
    }

    /// <summary>Gives lines of a page to labels where all cheap paths agree.</summary>
    private void Find(List<PlacedSlot> slots, List<PlacedLine> onPage, Dictionary<PlacedLabel, List<PlacedLine>> given)
    {
        var page = new PlacedPage(rows, labels, pages, slots, onPage);
        LabelSide[] ways = [LabelSide.Top, LabelSide.Middle, LabelSide.Bottom];
        List<PlacedPaths> paths = [.. ways.Select(way => new PlacedPaths(page, way))];
        if (paths.Min(path => path.Cheapest) + Margin >= PlacedPaths.Overflowing)
        {
            paths.Add(new PlacedPaths(page, LabelSide.Above));
            paths.Add(new PlacedPaths(page, LabelSide.Below));
            paths.Add(new PlacedPaths(page, LabelSide.Around));
        }

        int best = paths.Min(path => path.Cheapest);
        if (best >= PlacedPage.NoLabelBeside * MostStrange)
        {
            return;
        }

        List<(int From, int To)> found = slots.ConvertAll(slot => (0, 0));
        for (int slot = 0; slot < slots.Count; slot++)
        {
            List<(int From, int To)> agreed = slots[slot].Label is null ? [] : [.. paths.SelectMany(path => path.Through(slot, best + Margin)).Distinct()];
            found[slot] = agreed.Count == 1 ? agreed[0] : (0, 0);
        }

        List<int> strange = best < PlacedPage.NoLabelBeside ? [] : [.. Enumerable.Range(0, onPage.Count)
            .Where(line => page.Alone(line) > 0 && !found.Exists(own => own.From <= line && line < own.To))];
        for (int slot = 0; slot < slots.Count; slot++)
        {
            (int from, int to) = found[slot];
            if (to > from)
            {
                // A label that a page cuts has its values on one of its pages.
                PlacedLabel label = slots[slot].Label!;
                bool isBesideStrange = strange.Exists(line => line >= from - 1 && line <= to);
                given[label] = given.ContainsKey(label) || IsPushed(slot) || isBesideStrange ? [] : onPage.GetRange(from, to - from);
            }
        }

        // Labels that share a cell stand beside values of one another: a row without any on one side, and values of no row on the other.
        bool IsPushed(int slot) => (IsLeft(slot, found[slot].To, slots[slot].Label!.Last + 1) && IsBlank(slot - 1))
            || (IsLeft(slot, found[slot].From - 1, slots[slot].Label!.First - 1) && IsBlank(slot + 1));
        bool IsLeft(int slot, int line, int index) => line >= 0 && line < onPage.Count && onPage[line] is { HasOtherLabel: false, Beside: null } left
            && left.Index == index && left.Values.Count * 2 > slots[slot].Width && !found.Exists(own => own.From <= line && line < own.To);
        bool IsBlank(int slot) => slot >= 0 && slot < slots.Count && !slots[slot].IsCut && found[slot].From == found[slot].To;
    }

    private bool IsRow(int index) => PlacedLabels.LastText(rows[index]) is GridField text && !ofLabel.ContainsKey(text)
        && matcher.Row(text.Text) is { Entry: not null, NeedsContext: false };

    /// <summary>The label that the words before the values of a line are of.</summary>
    private PlacedLabel? BesideOn(int index) =>
        PlacedLabels.LastText(rows[index]) is GridField text && ofLabel.TryGetValue(text, out PlacedLabel? found) ? found : null;
}
