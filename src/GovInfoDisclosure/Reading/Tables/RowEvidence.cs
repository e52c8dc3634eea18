using static GovInfoDisclosure.Reading.Tables.RowCosts;
using static GovInfoDisclosure.Reading.Tables.RowSlots;

namespace GovInfoDisclosure.Reading.Tables;

/// <summary>What the table tells of one of its rows, as what each way to lay that one costs: the rows built alike, the head, places on the page.</summary>
/// <param name="table">The table.</param>
/// <param name="columnsOf">How many columns a run has on the form; 0 where it is no row of it.</param>
/// <param name="headsOf">What the form prints above them.</param>
/// <param name="columnKeys">The columns, where all rows have the same; null else.</param>
internal sealed class RowEvidence(ScannedTable table, Func<LabelledRun, int> columnsOf, Func<LabelledRun, IEnumerable<string>> headsOf,
    IReadOnlyList<string>? columnKeys)
{
    private readonly FullRows rows = new(table, columnsOf);
    private readonly PlacesOnPage places = new(table, columnsOf, headsOf);
    private readonly int? firstByHead = columnKeys is null ? null : HeadPosition.Find(table, columnKeys);
    private int? namedByTable;
    private int[] room = [];

    /// <summary>Whether several full rows have their empty cells where this one has.</summary>
    public bool HasPattern(LabelledRun run) => rows.HasPattern(run);

    /// <summary>Whether a full row is not built as the others are, so that its values may not be those of its columns.</summary>
    public bool IsOdd(LabelledRun run) => table.Grid.ShowsBlanks && rows.IsOdd(run);

    /// <summary>The columns of a row's values by those of its page; null where it does not tell.</summary>
    public int[]? Places(LabelledRun run, int columns, int shown) => places.Of(run, run.Slots, columns, shown);

    public AlignmentCosts ByPlaces(LabelledRun run, List<GridField> slots, int columns)
    {
        int[,]? misplaced = Misplaced(places.Of(run, slots, columns, columns), columns);

        // Where every value has its column, nothing tells against a blank in another.
        AlignmentCosts costs = Costs(slots, columns, Stray, misplaced is null ? LostInAnyRow : 0);
        costs.Misplace = misplaced ?? PlacedColumns.Find(slots, columns, rows.Near(run), Against);
        return costs;
    }

    private static int[,]? Misplaced(int[]? places, int columns)
    {
        if (places is null)
        {
            return null;
        }

        int[,] misplaced = new int[places.Length, columns];
        for (int slot = 0; slot < places.Length; slot++)
        {
            for (int column = 0; column < columns; column++)
            {
                misplaced[slot, column] = places[slot] < 0 || column == places[slot] ? 0 : Against;
            }
        }

        return misplaced;
    }

    /// <summary>What the rows beside a row say of it, in a grid that shows its blanks.</summary>
    public (AlignmentCosts Costs, bool IsSure) ByRows(LabelledRun run, List<GridField> slots, int inked, int columns)
    {
        NeighbourEvidence beside = table.Grid.ShowsBlanks ? rows.Beside(run) : NeighbourEvidence.None;
        bool isUsual = rows.HasUsualWidth(run);
        if (slots.Count == columns && HeadNamesAll(run, columns) && rows.EveryRowShowsItsColumns(run))
        {
            // A label and exactly as many cells as columns, here and in every other row: no cell is left over to be another's.
            return (Costs(slots, columns, Stray, Lost), true);
        }

        if (beside.First != 0)
        {
            AlignmentCosts costs = Costs(slots, columns, Stray, Lost);
            Say(costs, slots, beside.First, beside.Second);
            return (costs, beside.IsSure);
        }

        if (beside == NeighbourEvidence.NoFullRow)
        {
            if (firstByHead is int first && HeadPosition.IsBelow(run, first))
            {
                AlignmentCosts costs = Costs(slots, columns, Stray, isUsual ? Lost : LostInAnyRow);
                ulong pattern = ((1UL << columns) - 1) << (first - run.LabelColumn - 1);
                Say(costs, slots, pattern, pattern);
                return (costs, isUsual);
            }

            // With several values, empty cells at the end of the line may be lost: only the first and the last column tell that none is.
            return (Costs(slots, columns, StrayInAnyRow, isUsual ? Lost : LostInAnyRow), isUsual && (inked == 1 || Span(slots) == columns));
        }

        return (Costs(slots, columns, StrayInOddRow, LostInAnyRow), false);
    }

    public AlignmentCosts Costs(List<GridField> slots, int columns, int stray, int lost) => Costs(slots, columns, stray, lost, rows.EmptyEnd);

    /// <summary>What is known of a row, until that of the next is asked for.</summary>
    public AlignmentCosts Costs(List<GridField> slots, int columns, int stray, int lost, int emptyEnd)
    {
        room = AlignmentPath.WithRoom(room, AlignmentCosts.RoomFor(slots.Count, columns));
        return RowCosts.Of(slots, columns, stray, lost, emptyEnd, room);
    }

    /// <summary>
    /// Whether the head names as many columns as the row has on the form: where it lacks one, a row of as many cells has one that is no column's.
    /// </summary>
    private bool HeadNamesAll(LabelledRun run, int columns) =>
        (columns == columnKeys?.Count ? namedByTable ??= Named(table.Columns) : Named(run.Head)) == columns;

    private static int Named(IReadOnlyList<HeadColumn> heads) => heads.Select(column => column.Entry.Target).Distinct().Count();
}
