namespace GovInfoDisclosure.Reading.Tables;

/// <summary>The rows of a block whose labels have their rows of values by their order alone, a line higher or lower.</summary>
internal sealed class SlidBlock
{
    private readonly List<(LabelledRun Label, LabelledRun Values)> rows;

    private SlidBlock(List<(LabelledRun Label, LabelledRun Values)> rows) => this.rows = rows;

    /// <summary>How many rows it has.</summary>
    public int Count => rows.Count;

    /// <summary>Whether all values stand higher than their labels begin.</summary>
    public bool IsHigher => rows.TrueForAll(row => row.Values.Slots[0].Line < row.Label.Place.Line);

    /// <summary>Whether all values stand lower than their labels begin.</summary>
    private bool IsLower => rows.TrueForAll(row => row.Values.Slots[0].Line > row.Label.Place.Line);

    /// <summary>The block, where its labels and its rows of values pair; null where they do not.</summary>
    /// <param name="labels">The labels of the block in their order, with how many columns each has on the form.</param>
    /// <param name="values">All that has values in the block, from above.</param>
    public static SlidBlock? Of(IReadOnlyList<(LabelledRun Run, int Width)> labels, List<LabelledRun> values)
    {
        if (values.Count != labels.Count || values.Exists(run => run.Slots.Exists(slot => slot.Line != run.Slots[0].Line)))
        {
            return null;
        }

        bool isFull = true;
        for (int i = 0; i < labels.Count; i++)
        {
            // Values stand beside their label, or between those of the rows above and below.
            int line = values[i].Slots[0].Line;
            int first = i > 0 ? labels[i - 1].Run.Place.Line : labels[i].Run.Place.Line - PlacedGrid.MostLinesBeside;
            int last = i + 1 < labels.Count ? labels[i + 1].Run.Place.Line : labels[i].Run.Place.Line + PlacedGrid.MostLinesBeside;
            if (line < first || line > last || (i > 0 && line == values[i - 1].Slots[0].Line) || values[i].Inked > labels[i].Width)
            {
                return null;
            }

            isFull &= values[i].Inked == labels[i].Width;
        }

        // A row with blanks may be a part of one; where all stand on one side of their labels it is not.
        var block = new SlidBlock([.. labels.Select((label, at) => (label.Run, values[at]))]);
        return isFull || block.IsHigher || block.IsLower ? block : null;
    }

    /// <summary>Gives the labels their values.</summary>
    /// <param name="runs">The runs of the table, of which those of the block become its rows in order.</param>
    public void Pair(List<LabelledRun> runs)
    {
        List<(GridRow Row, List<GridField> Slots)> values = rows.ConvertAll(row => (row.Values.Row, row.Values.Slots.ToList()));
        int first = rows.FindIndex(row => row.Label != row.Values);
        int last = rows.FindLastIndex(row => row.Label != row.Values);
        HashSet<LabelledRun> own = [.. rows.SelectMany(row => new[] { row.Label, row.Values })];
        int at = runs.FindIndex(own.Contains);
        runs.RemoveAll(own.Contains);
        for (int i = 0; i < rows.Count; i++)
        {
            LabelledRun label = rows[i].Label;
            if (first <= i && i <= last)
            {
                label.Slots.Clear();
                label.Slots.AddRange(values[i].Slots);
                label.Row = values[i].Row;
                label.LabelColumn = -1;
                label.GoesOnBelow = false;
                label.IsDoubtful = true;
            }
        }

        runs.InsertRange(at, rows.Select(row => row.Label));
    }
}
