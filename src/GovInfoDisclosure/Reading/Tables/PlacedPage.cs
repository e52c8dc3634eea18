namespace GovInfoDisclosure.Reading.Tables;

/// <summary>What the lines and the labels of one page have to do with one another, whichever way its values stand.</summary>
internal sealed class PlacedPage
{
    /// <summary>What can not be.</summary>
    public const int Never = 1_000_000;

    /// <summary>A page with values beside a label that are not the label's is set in a way that is not known here.</summary>
    public const int NoLabelBeside = 1_000;

    /// <summary>Values of no row are rarer than a row that shows nothing.</summary>
    private const int NoLabel = 4;

    /// <summary>Values of a row whose label was not found.</summary>
    private const int UnknownLabel = 1;

    /// <summary>Where labels reach over others, values right above or below all lines of their own.</summary>
    private const int OutsideLabel = 4;

    /// <summary>How many lines a label reaches over the line of its values.</summary>
    private const int MostOver = 2;

    /// <summary>The lines of one row are so near to one another.</summary>
    private const int MostApart = 3;

    private readonly List<GridRow> rows;
    private readonly List<PlacedLabel> labels;
    private readonly IReadOnlyDictionary<int, int> pages;
    private readonly bool[,] isOwn;
    private readonly bool[] isBesideAny;
    private readonly (int First, int Last, bool IsPart)?[] ranges;

    /// <param name="rows">The rows of the grid.</param>
    /// <param name="labels">The labels found in it.</param>
    /// <param name="pages">On which page each line of the text is.</param>
    /// <param name="slots">The rows that may have values on the page.</param>
    /// <param name="lines">The lines of values on the page.</param>
    public PlacedPage(List<GridRow> rows, List<PlacedLabel> labels, IReadOnlyDictionary<int, int> pages, List<PlacedSlot> slots, List<PlacedLine> lines)
    {
        this.rows = rows;
        this.labels = labels;
        this.pages = pages;
        Slots = slots;
        Lines = lines;
        isOwn = new bool[slots.Count, lines.Count];
        isBesideAny = [.. lines.Select(line => IsBesideLabel(line.Index))];
        ranges = [.. slots.Select(slot => slot.Label is PlacedLabel label && lines.Count > 0 ? RangeOf(label, rows[lines[0].Index].Page) : null)];
        for (int slot = 0; slot < slots.Count; slot++)
        {
            for (int line = 0; line < lines.Count; line++)
            {
                isOwn[slot, line] = slots[slot].Label is PlacedLabel label && IsBeside(label, lines[line]);
            }
        }
    }

    public List<PlacedSlot> Slots { get; }

    public List<PlacedLine> Lines { get; }

    /// <summary>What it costs that a line is of no label.</summary>
    public int Alone(int line) => Lines[line].HasOtherLabel ? 0 : isBesideAny[line] ? NoLabelBeside : NoLabel;

    /// <summary>Whether the line before some or the one behind them is the label's, too: all lines beside a label alone are its own.</summary>
    public bool IsTorn(int slot, int from, int to) => (from > 0 && isOwn[slot, from - 1]) || (to < Lines.Count && isOwn[slot, to]);

    /// <summary>Whether two lines stand too far apart to be of one row: not where both stand beside its label.</summary>
    public bool IsFarFromNext(int slot, int line) => rows[Lines[line + 1].Index].Line - rows[Lines[line].Index].Line > MostApart
        && !(isOwn[slot, line] && isOwn[slot, line + 1]);

    /// <summary>What it costs that a line of values stands where it does beside a label.</summary>
    public int Distance(int slot, int index, LabelSide way)
    {
        PlacedLine line = Lines[index];
        bool isOfOther = line.Beside is PlacedLabel beside && beside != Slots[slot].Label && beside.First == beside.Last;
        if (line.HasOtherLabel || isOfOther)
        {
            return Never;
        }

        if (Slots[slot].Label is null)
        {
            return UnknownLabel;
        }

        if (ranges[slot] is not (int first, int last, bool isPart))
        {
            return Never;
        }

        int at = rows[line.Index].Line;
        if (way == LabelSide.Around)
        {
            return first <= at && at <= last ? 0 : first - 1 <= at && at <= last + 1 ? OutsideLabel : Never;
        }

        if (way >= LabelSide.Above)
        {
            int over = way == LabelSide.Above ? first - at : at - last;
            return over is >= 0 and <= MostOver && !IsParted(Slots[slot].Label!, line.Index) ? 0 : Never;
        }

        bool isWithin = first <= at && at <= last;
        if (!isWithin && isBesideAny[index])
        {
            return Never;
        }

        int far = isPart ? Math.Max(first - at, Math.Max(at - last, 0)) * 2
            : way == LabelSide.Top ? Math.Abs(at - first) * 2
            : way == LabelSide.Bottom ? Math.Abs(at - last) * 2
            : Math.Abs((at * 2) - first - last);
        return far <= 1 ? 0 : far <= 2 ? 1 : far <= 4 ? 3 : isWithin ? 4 : Never;
    }

    /// <summary>Whether a row with a label of its own stands between a label and values.</summary>
    private bool IsParted(PlacedLabel label, int index) => Lines.Exists(other => other.HasOtherLabel
        && Math.Min(index, label.Last) < other.Index && other.Index < Math.Max(index, label.First));

    /// <summary>The lines of the page that a label stands on, and whether it has others; null where it has none there.</summary>
    private (int First, int Last, bool IsPart)? RangeOf(PlacedLabel label, int page)
    {
        List<int> own = [.. label.Pieces.Where(piece => PageOf(piece.Field) == page).Select(piece => piece.Field.Line)];
        return own.Count == 0 ? null : (own.Min(), own.Max(), own.Count < label.Pieces.Count);
    }

    private bool IsBeside(PlacedLabel label, PlacedLine line) => !line.HasOtherLabel && label.First <= line.Index && line.Index <= label.Last
        && rows[label.First].Page == rows[line.Index].Page;

    private bool IsBesideLabel(int index) => labels.Exists(label => label.First <= index && index <= label.Last && rows[label.First].Page == rows[index].Page);

    private int PageOf(GridField field) => pages.TryGetValue(field.Line, out int page) ? page : -1;
}

/// <summary>A row of the form: its label, none where that was not found.</summary>
internal sealed record PlacedSlot(PlacedLabel? Label, int Width, bool IsCut);

/// <summary>A line with values.</summary>
internal sealed record PlacedLine(int Index, List<GridField> Values, PlacedLabel? Beside, bool HasOtherLabel);

/// <summary>Where values stand beside the row's line of its label.</summary>
internal enum LabelSide
{
    Top,
    Middle,
    Bottom,
    Above,
    Below,

    /// <summary>Somewhere between the lines of their label, which reach over the rows above and below.</summary>
    Around,
}
