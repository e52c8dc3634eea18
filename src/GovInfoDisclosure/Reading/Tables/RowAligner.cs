using static GovInfoDisclosure.Reading.Tables.RowCosts;
using static GovInfoDisclosure.Reading.Tables.RowSlots;

namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Gives the cells of a row to the form's columns by the paths of <see cref="AlignmentPath"/>: a column has a cell only where all paths that
/// cost little more than the cheapest agree on it. What a path costs follows from what is printed around the row: the rows built alike, the
/// head, places. Identities between the numbers are never asked, for they are what the report is checked for.
/// </summary>
internal sealed class RowAligner
{
    /// <summary>Paths that cost no more than this above the cheapest have a say: one piece of evidence outweighs it, two that contradict do not.</summary>
    private const int Margin = 2;

    /// <summary>Where a path is this near to the cheapest, the row is read with a warning.</summary>
    private const int Doubt = 5;

    /// <summary>With more numbers than that above its columns the row is another table's.</summary>
    private const int MostTooMany = 2;

    private readonly ScannedTable table;
    private readonly Func<LabelledRun, int> columnsOf;
    private readonly Dictionary<(int Columns, int Inked), bool> fitting = [];
    private readonly Dictionary<(LabelledRun Run, int Columns), (int[] Agreed, bool IsSure)> paths = [];
    private readonly RowEvidence evidence;
    private int[] room = [];

    /// <param name="table">The table.</param>
    /// <param name="columnsOf">How many columns a run has on the form; 0 where it is no row of it.</param>
    /// <param name="headsOf">What the form prints above them.</param>
    /// <param name="columnKeys">The columns, where all rows have the same; null else.</param>
    public RowAligner(ScannedTable table, Func<LabelledRun, int> columnsOf, Func<LabelledRun, IEnumerable<string>> headsOf, IReadOnlyList<string>? columnKeys)
    {
        this.table = table;
        this.columnsOf = columnsOf;
        evidence = new RowEvidence(table, columnsOf, headsOf, columnKeys);
    }

    /// <param name="run">The row.</param>
    /// <param name="columns">How many columns it has on the form.</param>
    /// <param name="headColumns">The columns that the head names, in its order; null where the head is not to be trusted.</param>
    public Alignment Lay(LabelledRun run, int columns, IReadOnlyList<int>? headColumns)
    {
        (List<GridField> slots, bool isRemarkLoose) = WithoutRemarks(run.Slots, columns);
        int inked = slots.Count(IsInked);
        if (inked == 0)
        {
            return table.Grid.ShowsBlanks && slots.Count >= columns
                ? Alignment.Window(LayingKind.Blank, slots, 0, columns)
                : Alignment.Refused(LayingKind.NoValues, columns);
        }

        if (isRemarkLoose)
        {
            return Alignment.Refused(LayingKind.TooFew, columns);
        }

        if (inked > columns + MostTooMany)
        {
            return Alignment.Refused(LayingKind.FarTooMany, columns);
        }

        return inked >= columns
            ? LayFull(slots, inked, columns, evidence.IsOdd(run), evidence.HasPattern(run))
            : LayWithBlanks(run, slots, inked, columns, headColumns);
    }

    /// <summary>
    /// The same below a head that breaks off: up to there, and not the last column that is named, where nothing stands behind it to show that it is whole.
    /// </summary>
    /// <param name="run">The row.</param>
    /// <param name="columns">How many columns it has on the form.</param>
    /// <param name="named">How many the head names.</param>
    public Alignment LayBeforeEdge(LabelledRun run, int columns, int named)
    {
        if (run.Inked == 0)
        {
            return Alignment.Refused(LayingKind.NoValues, columns);
        }

        int shown = table.Runs.FindAll(other => columnsOf(other) == columns).Max(other => other.Inked);
        int whole = shown > named ? named : named - 1;
        var cells = new GridField?[columns];
        int[]? found = shown <= columns ? evidence.Places(run, columns, shown) : null;
        for (int i = 0; found is not null && i < found.Length; i++)
        {
            if (found[i] >= 0 && found[i] < whole)
            {
                cells[found[i]] = run.Slots[i];
            }
        }

        return new Alignment(LayingKind.PastEdge, cells);
    }

    /// <summary>The same of table 4, whose row has no rows beside it: what is known of it is its head.</summary>
    /// <param name="all">The cells of the row.</param>
    /// <param name="columns">How many columns it has on the form.</param>
    /// <param name="isOdd">Whether the row has more cells than the head above it.</param>
    /// <param name="belowHead">The cells that stand below the heads of the columns, as bits; 0 where the head does not tell.</param>
    /// <param name="isAsWideAsHead">Whether the row has as many cells as the head, so that none was lost.</param>
    public Alignment LayAlone(List<GridField> all, int columns, bool isOdd, ulong belowHead, bool isAsWideAsHead)
    {
        List<GridField> slots = WithoutRemarks(all, columns).Slots;
        int inked = slots.Count(IsInked);
        if (inked >= columns)
        {
            return inked > columns + MostTooMany ? Alignment.Refused(LayingKind.FarTooMany, columns) : LayFull(slots, inked, columns, isOdd, hasPattern: false);
        }

        // A row of exactly as many cells as columns has most likely lost none, though no other row says so.
        int lost = isAsWideAsHead || belowHead != 0 ? Lost : slots.Count == columns && table.Grid.ShowsBlanks ? Against : LostInAnyRow;
        AlignmentCosts costs = evidence.Costs(slots, columns, Stray, lost, emptyEnd: 0);
        if (belowHead != 0)
        {
            Say(costs, slots, belowHead, belowHead);
        }

        // In a stream of cells a blank line more or less is an empty cell more or less.
        (int[] agreed, bool isSure) = Agreed(costs, slots, columns, table.Grid.Layout != GridLayout.CellStream);
        Alignment laid = Laid(isSure ? LayingKind.WithBlanks : LayingKind.ByNeighbours, slots, agreed);
        return isOdd ? laid.BesideOthers() : laid;
    }

    /// <summary>As many numbers as columns, or more: each number its column, unless empty cells stand between them as in no other row.</summary>
    private Alignment LayFull(List<GridField> slots, int inked, int columns, bool isOdd, bool hasPattern)
    {
        if (inked == columns && (!table.Grid.ShowsBlanks || hasPattern || IsUnbroken(slots, columns)))
        {
            // What the path comes to: no move costs anything, and every other path costs a stray.
            return new Alignment(isOdd ? LayingKind.OddWidth : LayingKind.Direct, [.. slots.Count == columns ? slots : slots.FindAll(IsInked)]);
        }

        AlignmentCosts costs = evidence.Costs(slots, columns, isOdd || inked > columns ? StrayInOddRow : StrayInAnyRow, LostInAnyRow);
        return Laid(inked > columns ? LayingKind.TooMany : LayingKind.Scattered, slots, Paths(costs).Agreed(Margin));
    }

    private Alignment LayWithBlanks(LabelledRun run, List<GridField> slots, int inked, int columns, IReadOnlyList<int>? headColumns)
    {
        (int[] agreed, bool isSure) = Agreed(run, slots, inked, columns);
        if (headColumns is null || headColumns.Count >= columns)
        {
            return Laid(isSure && MostFit(columns, 0) ? LayingKind.WithBlanks : LayingKind.ByNeighbours, slots, agreed);
        }

        // Where most rows as wide as the head do not fit the full rows beside them, one that does, does so by chance.
        bool isHeadTrue = !MostFit(columns, headColumns.Count);
        if (headColumns.Count != inked || !IsUnbroken(slots, inked))
        {
            // Below a head that lacks a column, an empty cell may be that column's or another's.
            return isHeadTrue ? Alignment.Refused(LayingKind.TooFew, columns) : Laid(LayingKind.ByNeighbours, slots, agreed);
        }

        bool isContested = isSure && !isHeadTrue;
        AlignmentCosts costs = isContested ? evidence.ByRows(run, slots, inked, columns).Costs : evidence.Costs(slots, columns, Stray, LostInAnyRow);
        SayLacking(costs, headColumns);
        return Laid(isContested ? LayingKind.HeadDiffers : LayingKind.ByHead, slots, Paths(costs).Agreed(Margin));
    }

    /// <summary>What the paths of a row with blanks agree on by all that is known of it, and whether it is surely so.</summary>
    private (int[] Agreed, bool IsSure) Agreed(LabelledRun run, List<GridField> slots, int inked, int columns)
    {
        // Asked again of each row when the others ask how it is laid.
        bool isWhole = slots == run.Slots;
        if (isWhole && paths.TryGetValue((run, columns), out (int[], bool) known))
        {
            return known;
        }

        (AlignmentCosts costs, bool isSure) = table.Grid.Layout == GridLayout.Spaced
            ? (evidence.ByPlaces(run, slots, columns), false)
            : evidence.ByRows(run, slots, inked, columns);
        (int[], bool) found = Agreed(costs, slots, columns, isSure);
        if (isWhole)
        {
            paths.Add((run, columns), found);
        }

        return found;
    }

    private (int[] Agreed, bool IsSure) Agreed(AlignmentCosts costs, List<GridField> slots, int columns, bool isSure)
    {
        AlignmentPath path = Paths(costs);
        if (path.Cheapest > Against)
        {
            // Even the cheapest path goes against what the rows around say: the row is not built like them, and they say nothing of it.
            return (Paths(evidence.Costs(slots, columns, StrayInOddRow, LostInAnyRow)).Agreed(Margin), false);
        }

        return (path.Agreed(Margin), isSure && Array.IndexOf(path.Agreed(Doubt), AlignmentPath.Open) < 0);
    }

    /// <summary>The paths of a row, until those of the next are asked for.</summary>
    private AlignmentPath Paths(AlignmentCosts costs)
    {
        room = AlignmentPath.WithRoom(room, AlignmentPath.RoomFor(costs));
        return new AlignmentPath(costs, room);
    }

    private bool IsLaidSurely(LabelledRun run, int columns) => Agreed(run, run.Slots, run.Inked, columns).IsSure;

    private static Alignment Laid(LayingKind kind, List<GridField> slots, int[] agreed)
    {
        var cells = new GridField?[agreed.Length];
        bool any = false;
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = agreed[i] < 0 ? null : slots[agreed[i]];
            any |= agreed[i] >= 0 && IsInked(slots[agreed[i]]);
        }

        return any || kind is LayingKind.TooMany or LayingKind.Scattered
            ? new Alignment(kind, cells)
            : Alignment.Refused(LayingKind.TooFew, cells.Length);
    }

    /// <summary>Whether most rows with blanks are laid surely; where they are not, one that is may be so by chance.</summary>
    /// <param name="columns">The rows with so many columns.</param>
    /// <param name="inked">Of these, the rows that show so many values; 0 for all.</param>
    private bool MostFit(int columns, int inked)
    {
        if (!fitting.TryGetValue((columns, inked), out bool fit))
        {
            List<LabelledRun> alike = table.Runs.FindAll(run =>
                columnsOf(run) == columns && run.Inked > 0 && (inked == 0 ? run.Inked < columns : run.Inked == inked));
            fit = alike.Count(run => IsLaidSurely(run, columns)) * 2 >= alike.Count;
            fitting.Add((columns, inked), fit);
        }

        return fit;
    }
}
